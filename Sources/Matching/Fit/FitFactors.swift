public import CareerModel

/// The parts that make up a fit, and what stands out in each. Every part runs from -1 to 1.
///
/// Kept in thirty-two bytes, because a ranking makes one for each occupation: an absent part is not a number,
/// types and skills are their indices.
public struct FitFactors: Sendable {
  private let interestPart: Double
  private let skillPart: Double
  private let valuePart: Double
  private let moreType: UInt8
  private let lessType: UInt8
  private let lacking: UInt8
  private let strongest: UInt8
  private let sharedValueBits: UInt8

  /// Types among the three strongest of both the learner and the occupation.
  public let sharedTypes: HollandSet

  static let none = UInt8.max

  @inline(__always)
  init(
    interests: Double, skills: Double, values: Double, more: UInt8, less: UInt8, lacking: UInt8,
    strongest: UInt8, sharedTypes: UInt8, sharedValues: UInt8
  ) {
    interestPart = interests
    skillPart = skills
    valuePart = values
    moreType = more
    lessType = less
    self.lacking = lacking
    self.strongest = strongest
    self.sharedTypes = HollandSet(rawValue: sharedTypes)
    sharedValueBits = sharedValues
  }

  /// The correlation of the six interests.
  public var interests: Double? { interestPart.isNaN ? nil : interestPart }
  /// 1 where no skill is lacking, -1 where the typical shortfall is half of the scale or more.
  public var skills: Double? { skillPart.isNaN ? nil : skillPart }
  /// The correlation of the six values.
  public var values: Double? { valuePart.isNaN ? nil : valuePart }

  /// How strongly the interests are alike; `nil` without interests.
  public var band: FitBand? { interests.map(FitBand.init(correlation:)) }

  /// The type in which the occupation's profile lies most above the learner's; `nil` without interests.
  public var moreThanLearner: HollandType? { Self.type(moreType) }
  /// The type in which the occupation's profile lies most below the learner's; `nil` without interests.
  public var lessThanLearner: HollandType? { Self.type(lessType) }

  /// Among the occupation's most important skills: the one that falls short by most, as an index in
  /// `Matcher.skills`.
  public var lackingSkill: Int? { lacking == Self.none ? nil : Int(lacking) }
  /// Among the same: the one that lies above what the occupation asks by most.
  public var strongestSkill: Int? { strongest == Self.none ? nil : Int(strongest) }

  /// The values among the two that matter most to both.
  public var sharedValues: [WorkValue] {
    WorkValue.allCases.enumerated().filter { sharedValueBits & 1 << UInt8($0.offset) != 0 }.map(\.element)
  }

  private static func type(_ index: UInt8) -> HollandType? {
    index == none ? nil : HollandType.allCases[Int(index)]
  }
}
