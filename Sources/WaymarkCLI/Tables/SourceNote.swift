import CareerModel
import Catalog

/// Names the publications behind a table, with their years.
enum SourceNote {
  /// The tables that say which occupations belong to the pathways of a framework.
  static func assignments(in framework: FrameworkID) -> [FactSchema] {
    framework == .modern ? [.modernOccupations] : [.onetPathways, .occupationPathways]
  }

  /// A line such as `Sources: U.S. Bureau of Labor Statistics: Employment Projections 2024-34; ...`.
  ///
  /// Tables that Waymark put together itself are named as such.
  static func text(of schemas: [FactSchema], in catalog: CareerCatalog) -> String {
    let sources = schemas.flatMap { schema in catalog.sources.filter { $0.table == schema.name } }
    var entries = distinct(sources.map(\.publisher)).map { publisher in
      let own = sources.filter { $0.publisher == publisher }
      let sets = distinct(own.map(\.dataSet)).map { set in
        let releases = distinct(own.filter { $0.dataSet == set }.map(\.release))
        return ([set] + [releases.joined(separator: " and ")]).joined(separator: " ")
      }
      return "\(publisher): \(sets.joined(separator: ", "))"
    }
    if schemas.contains(where: { $0.origin == .curated }) { entries.append("Waymark's own lists (curated)") }
    if entries.isEmpty { return "Source: not recorded." }
    return (entries.count == 1 ? "Source: " : "Sources: ") + entries.joined(separator: "; ") + "."
  }

  /// The texts in their order, each once.
  private static func distinct(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}
