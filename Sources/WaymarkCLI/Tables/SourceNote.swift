import CareerModel
import Catalog

/// Names the publications behind a table, with their years.
enum SourceNote {
  /// The tables that say which occupations belong to the pathways of a framework.
  static func assignments(in framework: FrameworkID) -> [FactSchema] {
    framework == .modern ? [.modernOccupations] : [.onetPathways, .occupationPathways]
  }

  /// One line such as `Sources: Bureau of Labor Statistics, Employment Projections, 2024-34; ...`.
  ///
  /// Tables that Waymark put together itself are named as such.
  static func text(of schemas: [FactSchema], in catalog: CareerCatalog) -> String {
    var names: [String] = []
    for schema in schemas {
      let found = catalog.sources.filter { $0.table == schema.name }
      let published = found.map { "\($0.publisher), \($0.dataSet), \($0.release)" }
      for name in schema.origin == .curated ? ["Waymark's own lists (curated)"] : published
      where !names.contains(name) {
        names.append(name)
      }
    }
    if names.isEmpty { return "Source: not recorded." }
    return (names.count == 1 ? "Source: " : "Sources: ") + names.joined(separator: "; ") + "."
  }
}
