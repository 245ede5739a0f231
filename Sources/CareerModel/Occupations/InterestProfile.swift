/// Six interest scores, one for each Holland type, on O*NET's scale from 1 to 7.
public struct InterestProfile: Hashable, Sendable, Codable {
  /// The scores in the order of `HollandType.allCases`.
  public let scores: [Double]

  /// Six scores in the order R, I, A, S, E, C; `nil` unless there are six finite numbers.
  public init?(scores: [Double]) {
    guard scores.count == 6, scores.allSatisfy(\.isFinite) else { return nil }
    self.scores = scores
  }

  /// The score of a type.
  public subscript(type: HollandType) -> Double {
    scores[HollandType.allCases.firstIndex(of: type)!]
  }

  /// The types from strongest to weakest; equal scores keep Holland's order.
  public var strongestFirst: [HollandType] {
    zip(HollandType.allCases, scores).enumerated()
      .sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
      .map(\.element.0)
  }

  /// Writes `{"R": 3.7, "I": 4.8, ...}`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: TypeKey.self)
    for (type, score) in zip(HollandType.allCases, scores) {
      try container.encode(score, forKey: TypeKey(type))
    }
  }

  /// Reads `{"R": 3.7, "I": 4.8, ...}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: TypeKey.self)
    scores = try HollandType.allCases.map { try container.decode(Double.self, forKey: TypeKey($0)) }
  }

  private struct TypeKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ type: HollandType) { stringValue = type.rawValue }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
