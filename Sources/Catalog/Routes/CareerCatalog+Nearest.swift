public import CareerModel
public import Routing

extension CareerCatalog {
  /// Programs whose code is nearest to one that is no program's: for "did you mean".
  public func programsCodedLike(_ text: String, limit: Int = 3) -> [Program] {
    nearest(to: text, among: programs, limit: limit) { [$0.code.description] }
  }

  /// Credentials that an id of none may mean, by its words, or else by its letters: for "did you mean".
  public func credentialsLike(_ id: CredentialID, limit: Int = 3) throws(CatalogError) -> [Credential] {
    let text = id.rawValue.split(separator: "-").joined(separator: " ")
    let hits = try search(text, kinds: [.credential], limit: limit).hits
    let found = hits.compactMap { credential(CredentialID(rawValue: $0.id)) }
    return found.isEmpty
      ? nearest(to: id.rawValue, among: credentials, limit: limit) { [$0.id.rawValue, $0.name] } : found
  }

  /// Apprenticeships whose RAPIDS code is nearest to one that is no apprenticeship's: for "did you mean".
  public func apprenticeshipsCodedLike(_ text: String, limit: Int = 3) throws(CatalogError)
    -> [Apprenticeship]
  {
    try apprenticeships().values.map { ($0, EditDistance.between($0.rapids, text)) }
      .sorted { ($0.1, $0.0.rapids) < ($1.1, $1.0.rapids) }.prefix(limit).map(\.0)
  }
}

extension RouteAssumption {
  /// Assumptions whose name is nearest to a text that is none's: for "did you mean".
  public static func namedLike(_ text: String, limit: Int = 3) -> [RouteAssumption] {
    allCases.enumerated().map { ($0.element, EditDistance.between($0.element.rawValue, text), $0.offset) }
      .sorted { ($0.1, $0.2) < ($1.1, $1.2) }.prefix(limit).map(\.0)
  }
}
