import CareerModel

/// The traits of all occupations, laid out for comparing a profile with all of them in one pass.
///
/// Interests and values are stored as unit vectors around their mean, so that a correlation is a dot product.
/// Lanes of four occupations lie side by side: what is the same step for each is one instruction for four.
struct TraitTable: Sendable {
  typealias Lanes = SIMD4<Double>
  static let width = 4

  let count: Int
  let blocks: Int
  /// Element ids of the skills, sorted.
  let skills: [String]
  /// Standardized interests: for each block, one lane vector a type.
  let interests: [Lanes]
  /// Standardized values: for each block, one lane vector a value.
  let values: [Lanes]
  /// Levels asked for: for each block, one lane vector a skill.
  let levels: [Lanes]
  /// Importance weights, adding up to 1 for each occupation: for each block, one lane vector a skill.
  let weights: [Lanes]
  /// 1 where an occupation has been rated, 0 elsewhere: one lane vector a block.
  let hasInterests: [Lanes]
  let hasSkills: [Lanes]
  let hasValues: [Lanes]
  /// The three strongest interests and two strongest values of each occupation, as bits.
  let topTypes: [UInt8]
  let topValues: [UInt8]
  /// The most important skills of each occupation, most important first.
  let mainSkills: [MainSkills]

  /// How many skills of an occupation an explanation may speak of.
  static let mainSkillCount = 6

  /// Indices, and levels asked for in hundredths; an index of `FitFactors.none` where there is none.
  struct MainSkills: Sendable {
    var skills = SIMD8<UInt8>(repeating: FitFactors.none)
    var hundredths = SIMD8<Int32>.zero
  }

  init(_ occupations: [OccupationTraits]) {
    count = occupations.count
    blocks = (occupations.count + Self.width - 1) / Self.width
    let skills = Set(occupations.flatMap(\.skills.keys)).sorted()
    self.skills = skills
    let profiles = occupations.map { $0.interests.flatMap { Self.unit($0.scores) } }
    let values = occupations.map { occupation in
      occupation.values.count == WorkValue.allCases.count
        ? Self.unit(WorkValue.allCases.map { occupation.values[$0] ?? 0 }) : nil
    }
    let weights = occupations.map { occupation -> [Double]? in
      // O*NET's importance starts at 1, "not important".
      let raw = skills.map { max(0, (occupation.skills[$0]?.importance ?? 1) - 1) }
      let sum = raw.reduce(0, +)
      return sum > 0 ? raw.map { $0 / sum } : nil
    }
    let levels = occupations.map { occupation in skills.map { occupation.skills[$0]?.level ?? 0 } }
    interests = Self.blocked(profiles, 6)
    self.values = Self.blocked(values, 6)
    self.weights = Self.blocked(weights, skills.count)
    self.levels = Self.blocked(levels, skills.count)
    hasInterests = Self.blocked(profiles.map { [$0 == nil ? 0 : 1] }, 1)
    hasSkills = Self.blocked(weights.map { [$0 == nil ? 0 : 1] }, 1)
    hasValues = Self.blocked(values.map { [$0 == nil ? 0 : 1] }, 1)
    topTypes = profiles.map { Self.top(3, of: $0) }
    topValues = values.map { Self.top(2, of: $0) }
    mainSkills = zip(levels, weights).map { levels, weights in
      var main = MainSkills()
      guard let weights else { return main }
      let order = weights.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
      for (place, skill) in order.prefix(Self.mainSkillCount).enumerated() {
        main.skills[place] = UInt8(skill)
        main.hundredths[place] = Int32((levels[skill] * 100).rounded())
      }
      return main
    }
  }

  /// Numbers around their mean, scaled to length 1; `nil` when all are equal.
  static func unit(_ numbers: [Double]) -> [Double]? {
    // Asked of the numbers themselves: around a rounded mean, equal ones need not come out as zero.
    guard numbers.min() != numbers.max() else { return nil }
    let mean = numbers.reduce(0, +) / Double(numbers.count)
    let centered = numbers.map { $0 - mean }
    let length = centered.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return length > 0 ? centered.map { $0 / length } : nil
  }

  /// The places of the highest numbers, as bits; the earlier of equal ones.
  static func top(_ count: Int, of numbers: [Double]?) -> UInt8 {
    guard let numbers else { return 0 }
    return numbers.indices.sorted { (numbers[$1], $0) < (numbers[$0], $1) }.prefix(count)
      .reduce(0) { $0 | 1 << UInt8($1) }
  }

  /// Rows side by side in lanes; zeros stand for missing rows and beyond the last.
  private static func blocked(_ rows: [[Double]?], _ columns: Int) -> [Lanes] {
    var lanes = [Lanes](repeating: .zero, count: (rows.count + width - 1) / width * columns)
    for (index, row) in rows.enumerated() {
      guard let row else { continue }
      for (column, number) in row.enumerated() {
        lanes[index / width * columns + column][index % width] = number
      }
    }
    return lanes
  }
}
