public import CareerModel

/// How one occupation fits a learner's profile.
public struct Match: Sendable {
  /// The occupation's index in the matcher's list.
  public let index: Int
  /// The fit, from -1 to 1: the weighted mean of the factors' parts.
  public let fit: Double
  /// The place among all occupations compared, from 1. Occupations with equal fits share a place.
  public let place: Int
  /// The factors behind it.
  public let factors: FitFactors
}

/// The parts that make up a fit, and what stands out in each. Every part runs from -1 to 1.
public struct FitFactors: Sendable, Hashable {
  /// The correlation of the six interests.
  public var interests: Double?
  /// 1 where no skill is lacking, -1 where the typical shortfall is half of the scale or more.
  public var skills: Double?
  /// The correlation of the six values.
  public var values: Double?

  /// Types among the three strongest of both the learner and the occupation.
  public var sharedTypes: HollandSet
  /// The type in which the occupation's profile lies most above the learner's.
  public var moreThanLearner: HollandType
  /// The type in which the occupation's profile lies most below the learner's.
  public var lessThanLearner: HollandType
  /// Among the occupation's most important skills: the one that falls short by most, as an index in
  /// `Matcher.skills`.
  public var lackingSkill: Int?
  /// Among the same: the one that lies above what the occupation asks by most.
  public var strongestSkill: Int?
  /// Values among the two that matter most to both, as bits in the order of `WorkValue.allCases`.
  public var sharedValueBits: UInt8

  /// How strongly the interests are alike; `nil` without interests.
  public var band: FitBand? { interests.map(FitBand.init(correlation:)) }

  /// The values among the two that matter most to both.
  public var sharedValues: [WorkValue] {
    WorkValue.allCases.enumerated().filter { sharedValueBits & 1 << UInt8($0.offset) != 0 }.map(\.element)
  }
}
