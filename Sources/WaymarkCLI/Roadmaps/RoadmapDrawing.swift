public import CareerModel
public import Catalog

/// What `waymark roadmap --svg` draws with. The program wires it in, as it does the server: commands know
/// nothing of drawings.
public protocol RoadmapDrawing: Sendable {
  /// The roadmap as a picture that stands alone, as bytes of SVG, in the catalogue's language.
  func drawing(of roadmap: Roadmap, catalog: CareerCatalog) throws -> [UInt8]
}

/// The drawing that the program was wired with.
public enum RoadmapWiring {
  /// Set around the whole run of the program; absent in tools that only read.
  @TaskLocal public static var drawing: (any RoadmapDrawing)?
}
