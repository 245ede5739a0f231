import CareerModel

/// One question put to a whole table of occupations.
struct Comparison {
  typealias Lanes = TraitTable.Lanes

  /// The parts of four occupations.
  struct Parts {
    var fit: Lanes
    var interests: Lanes
    var skills: Lanes
    var values: Lanes
  }

  let table: TraitTable
  let question: Question

  /// Computes the parts of every occupation.
  func compare(into parts: UnsafeMutablePointer<Parts>) {
    table.interests.withUnsafeBufferPointer { tableInterests in
      table.values.withUnsafeBufferPointer { tableValues in
        table.levels.withUnsafeBufferPointer { levels in
          table.weights.withUnsafeBufferPointer { weights in
            for block in 0..<table.blocks {
              var found = Parts(fit: .zero, interests: .zero, skills: .zero, values: .zero)
              var sum = Lanes.zero
              var share = Lanes.zero
              if let own = question.interests {
                found.interests = Self.dot(tableInterests.baseAddress! + 6 * block, own)
                let weight = table.hasInterests[block] * question.weights.interests
                sum += weight * found.interests
                share += weight
              }
              if let own = question.levels {
                let start = block * table.skills.count
                found.skills = skillPart(
                  levels.baseAddress! + start, weights.baseAddress! + start, own)
                let weight = table.hasSkills[block] * question.weights.skills
                sum += weight * found.skills
                share += weight
              }
              if let own = question.values {
                found.values = Self.dot(tableValues.baseAddress! + 6 * block, own)
                let weight = table.hasValues[block] * question.weights.values
                sum += weight * found.values
                share += weight
              }
              found.fit = sum / share.replacing(with: 1, where: share .== 0)
              parts[block] = found
            }
          }
        }
      }
    }
  }

  /// The correlation of four occupations with the learner: both are unit vectors around their mean.
  @inline(__always)
  private static func dot(_ table: UnsafePointer<Lanes>, _ own: [Double]) -> Lanes {
    var sum = Lanes.zero
    for column in 0..<6 { sum += table[column] * own[column] }
    return sum
  }

  /// `1 - 2 min(1, d / 3.5)`, d being the root of the weighted mean squared shortfall over the rated skills.
  @inline(__always)
  private func skillPart(
    _ levels: UnsafePointer<Lanes>, _ weights: UnsafePointer<Lanes>, _ own: [Double]
  ) -> Lanes {
    var squares = Lanes.zero
    var rated = Lanes(repeating: 1)
    own.withUnsafeBufferPointer { own in
      for skill in own.indices {
        let shortfall = (levels[skill] - own[skill]).clamped(lowerBound: .zero, upperBound: Self.most)
        squares += weights[skill] * shortfall * shortfall
      }
    }
    if let isRated = question.isRated {
      rated = .zero
      for skill in isRated.indices { rated += weights[skill] * isRated[skill] }
      rated.replace(with: 1, where: rated .== 0)
    }
    let distance = (squares / rated).squareRoot()
    let share = pointwiseMin(distance / FitWeights.largestShortfall, Lanes(repeating: 1))
    return 1 - 2 * share
  }

  private static let most = Lanes(repeating: 7)

  /// Sorts the occupations that can be compared, best first, and returns how many they are.
  func rank(_ parts: UnsafeMutablePointer<Parts>, pairs: UnsafeMutablePointer<UInt64>) -> Int {
    let can =
      switch question.leading {
      case .interests: table.hasInterests
      case .skills: table.hasSkills
      case .values: table.hasValues
      }
    var ranked = 0
    for block in 0..<table.blocks {
      let flags = can[block]
      for lane in 0..<TraitTable.width where flags[lane] != 0 {
        let key = UInt64(Places.key(parts[block].fit[lane]))
        pairs[ranked] = key << 32 | UInt64(block * TraitTable.width + lane)
        ranked += 1
      }
    }
    Places.sort(pairs, pairs + table.count, count: ranked)
    return ranked
  }

  /// What stands out in the parts of an occupation.
  func factors(of index: Int, _ parts: Parts, _ lane: Int) -> FitFactors {
    let block = index / TraitTable.width
    var factors = FitFactors(
      interests: nil, skills: nil, values: nil,
      sharedTypes: HollandSet(rawValue: table.topTypes[index] & question.topTypes),
      moreThanLearner: .realistic, lessThanLearner: .realistic, lackingSkill: nil, strongestSkill: nil,
      sharedValueBits: table.topValues[index] & question.topValues)
    if let own = question.interests, table.hasInterests[block][lane] != 0 {
      factors.interests = parts.interests[lane]
      var (most, least) = (-Double.infinity, Double.infinity)
      for type in 0..<6 {
        let difference = table.interests[6 * block + type][lane] - own[type]
        if difference > most { (most, factors.moreThanLearner) = (difference, Self.types[type]) }
        if difference < least { (least, factors.lessThanLearner) = (difference, Self.types[type]) }
      }
    }
    if let own = question.levels, table.hasSkills[block][lane] != 0 {
      factors.skills = parts.skills[lane]
      var (lacking, above) = (0.0, 0.0)
      let start = index * TraitTable.mainSkillCount
      for place in start..<start + TraitTable.mainSkillCount {
        let main = table.mainSkills[place]
        guard main.skill != .max else { break }
        let skill = Int(main.skill)
        if let isRated = question.isRated, isRated[skill] == 0 { continue }
        let difference = own[skill] - Double(main.level)
        if -difference > lacking { (lacking, factors.lackingSkill) = (-difference, skill) }
        if difference > above { (above, factors.strongestSkill) = (difference, skill) }
      }
    }
    if question.values != nil, table.hasValues[block][lane] != 0 {
      factors.values = parts.values[lane]
    }
    return factors
  }

  private static let types = HollandType.allCases
}
