import CareerModel
import Matching

/// Small worlds of work for tests.
enum Sample {
  static func code(_ number: Int) -> OccupationCode {
    OccupationCode(digits: UInt32(11_000_000 + number * 100))
  }

  /// An occupation by its interests, in the order R, I, A, S, E, C.
  static func occupation(
    _ number: Int, _ interests: [Double]?, skills: [String: OccupationTraits.Skill] = [:],
    values: [Double] = []
  ) -> OccupationTraits {
    OccupationTraits(
      code: code(number), interests: interests.flatMap(InterestProfile.init(scores:)), skills: skills,
      values: Dictionary(uniqueKeysWithValues: zip(WorkValue.allCases, values)))
  }

  /// Occupations with every kind of trait, the same in every run.
  static func world(_ count: Int, seed: UInt64 = 1, skills: Int = 5) -> [OccupationTraits] {
    var random = Seeded(seed)
    return (0..<count).map { number in
      occupation(
        number, (0..<6).map { _ in random.number(1, 7) },
        skills: Dictionary(
          uniqueKeysWithValues: (0..<skills).map {
            (
              "2.A.\($0)",
              OccupationTraits.Skill(level: random.number(0, 6), importance: random.number(1, 5))
            )
          }), values: (0..<6).map { _ in random.number(1, 7) })
    }
  }

  static func scores(_ random: inout Seeded) throws -> InterestScores {
    try InterestScores((0..<6).map { _ in random.number(0, 40) })
  }
}

/// Numbers that look random and are the same in every run.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }

  /// A number in a range, in hundredths as O*NET's are.
  mutating func number(_ low: Double, _ high: Double) -> Double {
    (Double.random(in: low...high, using: &self) * 100).rounded() / 100
  }
}
