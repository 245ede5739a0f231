public import CareerModel
public import Catalog
import Wording

extension RoadmapSheet {
  /// The sheet of a roadmap in the language of a catalogue.
  init(_ roadmap: Roadmap, catalog: CareerCatalog, assets: Assets) {
    let words = Wording.of(catalog.language)
    self.init(
      picture: RoadmapPicture(roadmap, words: words, catalog: catalog, hasLinks: false),
      color: catalog.cluster(roadmap.pathway.cluster)?.color ?? "ink", style: RoadmapStyle(assets: assets),
      sources: words.roadmapSources(of: roadmap, in: catalog))
  }
}

/// Roadmaps as pictures, for commands.
public enum RoadmapPictures {
  /// The map of a roadmap as an SVG file that stands alone, in the catalogue's language.
  ///
  /// Throws `WebError.assetMissing` when the program's own files are not beside it.
  public static func svg(of roadmap: Roadmap, catalog: CareerCatalog) throws -> [UInt8] {
    RoadmapSheet(roadmap, catalog: catalog, assets: try Assets()).render()
  }
}

extension Wording {
  /// Where the figures of a map come from, a sentence for each.
  func roadmapSources(of roadmap: Roadmap, in catalog: CareerCatalog) -> [String] {
    let schemas: [FactSchema] = [
      roadmap.state == nil ? .nationalWages : .stateWages, .projections, .programOfferings, .apprenticeships,
    ]
    var sentences = schemas.compactMap { catalog.source(of: $0) }.map {
      self(.sourceLine, $0.dataSet, $0.release)
    }
    sentences += [self[.publicOnly], self[.roadmapSource], self[.widerGroup]]
    return sentences + [borrowedCourses(roadmap.courses, in: catalog)].compactMap(\.self)
  }

  /// Says whose courses are shown, where a pathway has none of its own.
  func borrowedCourses(_ courses: RoadmapCourses, in catalog: CareerCatalog) -> String? {
    guard !courses.borrowedFrom.isEmpty else { return nil }
    let names = courses.borrowedFrom.compactMap { catalog.pathway($0)?.name }
    return self(.roadmapBorrowed, names.joined(separator: "; "))
  }
}
