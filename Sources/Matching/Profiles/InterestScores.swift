public import CareerModel

/// A learner's six interest scores, one for each Holland type, on the scale of the instrument they come from.
///
/// Only their shape counts: fit is a correlation, which neither a higher scale nor a more generous learner
/// changes.
public struct InterestScores: Hashable, Sendable {
  /// The scores in the order of `HollandType.allCases`.
  public let scores: [Double]
  /// The highest score the instrument can give; the lowest is zero.
  public let scale: Double

  /// The scale of Waymark's own inventories: ten items of four points, or their mean.
  public static let ownScale = 40.0

  /// Six scores from 0 to `scale`, in the order R, I, A, S, E, C. Throws `wrongCount` and `outOfRange`.
  public init(_ scores: [Double], scale: Double = ownScale) throws(ProfileError) {
    guard scale.isFinite, (1...1_000_000).contains(scale) else {
      throw .outOfRange(of: "scale", value: scale, range: 1...1_000_000)
    }
    guard scores.count == HollandType.allCases.count else {
      throw .wrongCount(of: "interest scores", found: scores.count, expected: HollandType.allCases.count)
    }
    for (type, score) in zip(HollandType.allCases, scores) where !(0...scale).contains(score) {
      throw .outOfRange(of: type.rawValue, value: score, range: 0...scale)
    }
    self.scores = scores
    self.scale = scale
  }

  /// An interest code of one to three different letters, strongest first, such as `SIC`: three points for
  /// the first letter, two for the second, one for the third. Throws `badCode`.
  public init(code: String) throws(ProfileError) {
    let types = code.uppercased().map { HollandType(rawValue: String($0)) }
    guard (1...3).contains(types.count), !types.contains(nil), Set(types).count == types.count else {
      throw .badCode(code)
    }
    scores = HollandType.allCases.map { type in
      types.firstIndex(of: type).map { Double(3 - $0) } ?? 0
    }
    scale = 3
  }

  /// The score of a type.
  public subscript(type: HollandType) -> Double { scores[HollandType.allCases.firstIndex(of: type)!] }

  /// The types from strongest to weakest; equal scores keep Holland's order.
  public var strongestFirst: [HollandType] { InterestProfile(scores: scores)?.strongestFirst ?? [] }

  /// How much the scores tell one type from another.
  public var differentiation: Differentiation {
    let spread = (scores.max() ?? 0) - (scores.min() ?? 0)
    if spread == 0 { return .flat }
    return spread < Differentiation.leastSpread * scale ? .low : .clear
  }

  /// How much six scores tell one type from another (Holland's differentiation: highest less lowest).
  public enum Differentiation: String, Sendable, CaseIterable {
    /// All six are equal: they say nothing about what fits.
    case flat
    /// They differ by less than a tenth of the scale: what fits may change with the next answers.
    case low
    /// They differ.
    case clear

    /// The least difference between the highest and the lowest score, as a share of the scale, that counts
    /// as clear. An assumption: one answer in ten moved from one end to the other.
    public static let leastSpread = 0.1
  }
}
