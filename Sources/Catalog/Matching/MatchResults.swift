public import CareerModel
public import Matching

/// A profile compared with the whole catalogue.
public struct MatchResults: Sendable {
  /// The occupations that pass the filter, best first.
  public let matches: [ListedMatch]
  /// How many occupations were compared, whether or not they pass the filter.
  public let compared: Int
  /// Pathways of the classic framework, best first, with how they fit.
  public let pathways: [(pathway: Pathway, fit: FieldFit)]
  /// Clusters of the classic framework, best first, with how they fit.
  public let clusters: [(cluster: Cluster, fit: FieldFit)]

  let byCode: [OccupationCode: ListedMatch]

  /// How an occupation fits, whether or not it passes the filter; `nil` for one that could not be compared.
  public subscript(code: OccupationCode) -> ListedMatch? { byCode[code] }
}
