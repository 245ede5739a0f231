import CareerModel
import Catalog

extension CommandFailure {
  /// Nothing has the id or code that was given; the nearest ones are offered instead.
  static func unknown(_ what: String, _ given: String, nearest: [String]) -> CommandFailure {
    CommandFailure(
      .badData, "There is no \(what) \"\(given.prefix(100))\".",
      hint: nearest.isEmpty ? nil : "The nearest: " + nearest.joined(separator: "; "))
  }

  static func unknownCluster(_ id: ClusterID, in catalog: CareerCatalog) -> CommandFailure {
    unknown(
      "cluster", id.rawValue,
      nearest: catalog.clustersNamedLike(id.rawValue).map { "\($0.id) (\($0.name))" })
  }

  static func unknownPathway(_ id: PathwayID, in catalog: CareerCatalog) -> CommandFailure {
    unknown(
      "pathway", id.rawValue,
      nearest: catalog.pathwaysNamedLike(id.rawValue).map { "\($0.id) (\($0.name))" })
  }

  static func unknownFramework(_ id: FrameworkID, in catalog: CareerCatalog) -> CommandFailure {
    CommandFailure(
      .badData, "There is no framework \"\(id)\".",
      hint: "There are: " + catalog.frameworks.map(\.rawValue).joined(separator: ", "))
  }
}
