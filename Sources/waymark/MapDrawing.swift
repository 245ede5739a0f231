import CareerModel
import Catalog
import WaymarkCLI
import WaymarkWeb

/// The drawing of roadmaps as the commands know it.
struct MapDrawing: RoadmapDrawing {
  func drawing(of roadmap: Roadmap, catalog: CareerCatalog) throws -> [UInt8] {
    try RoadmapPictures.svg(of: roadmap, catalog: catalog)
  }
}
