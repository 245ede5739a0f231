import CareerModel

/// One question put to a whole table of occupations.
struct Comparison {
  typealias Lanes = TraitTable.Lanes

  /// The parts of four occupations side by side; not a number where there is none.
  struct Parts {
    var fit: Lanes
    var interests: Lanes
    var skills: Lanes
    var values: Lanes
    /// Indices of the types in which the occupations lie most above and most below the learner.
    var more: Lanes
    var less: Lanes
  }

  let table: TraitTable
  let question: Question

  /// Computes the parts of every occupation.
  func compare(into parts: UnsafeMutablePointer<Parts>) {
    for block in 0..<table.blocks {
      parts[block] = Parts(
        fit: .zero, interests: Self.missing, skills: Self.missing, values: Self.missing,
        more: Self.noType, less: Self.noType)
    }
    var shares = [Lanes](repeating: .zero, count: table.blocks)
    if let own = question.interests { addInterests(own, to: parts, &shares) }
    if let own = question.levels { addSkills(own, to: parts, &shares) }
    if let own = question.values { addValues(own, to: parts, &shares) }
    for block in 0..<table.blocks { parts[block].fit /= shares[block] }
  }

  private static let missing = Lanes(repeating: .nan)
  private static let noType = Lanes(repeating: Double(FitFactors.none))

  /// Correlations: both sides are unit vectors around their mean.
  private func addInterests(
    _ own: [Double], to parts: UnsafeMutablePointer<Parts>, _ shares: inout [Lanes]
  ) {
    table.interests.withUnsafeBufferPointer { theirs in
      own.withUnsafeBufferPointer { own in
        for block in 0..<table.blocks {
          var correlation = Lanes.zero
          var (most, least) = (Lanes(repeating: -.infinity), Lanes(repeating: .infinity))
          var (more, less) = (Lanes.zero, Lanes.zero)
          for type in 0..<6 {
            let score = theirs[6 * block + type]
            correlation += score * own[type]
            let difference = score - own[type]
            let isMost = difference .> most
            let isLeast = difference .< least
            most.replace(with: difference, where: isMost)
            least.replace(with: difference, where: isLeast)
            more.replace(with: Double(type), where: isMost)
            less.replace(with: Double(type), where: isLeast)
          }
          let has = table.hasInterests[block]
          let hasNone = has .== 0
          let weight = has * question.weights.interests
          parts[block].fit += weight * correlation
          shares[block] += weight
          parts[block].interests = correlation.replacing(with: .nan, where: hasNone)
          parts[block].more = more.replacing(with: Self.noType, where: hasNone)
          parts[block].less = less.replacing(with: Self.noType, where: hasNone)
        }
      }
    }
  }

  /// `1 - 2 min(1, d / 3.5)`, d being the root of the weighted mean squared shortfall over the rated skills.
  private func addSkills(
    _ own: [Double], to parts: UnsafeMutablePointer<Parts>, _ shares: inout [Lanes]
  ) {
    let count = own.count
    table.levels.withUnsafeBufferPointer { levels in
      table.weights.withUnsafeBufferPointer { weights in
        own.withUnsafeBufferPointer { own in
          for block in 0..<table.blocks {
            let start = block * count
            var squares = Lanes.zero
            for skill in 0..<count {
              let difference = levels[start + skill] - own[skill]
              let shortfall = difference.replacing(with: 0, where: difference .< 0)
              squares += weights[start + skill] * (shortfall * shortfall)
            }
            var rated = Lanes(repeating: 1)
            if let isRated = question.isRated {
              rated = .zero
              for skill in 0..<count { rated += weights[start + skill] * isRated[skill] }
              rated.replace(with: 1, where: rated .== 0)
            }
            let share = (squares / rated).squareRoot() / FitWeights.largestShortfall
            let part = 1 - 2 * share.replacing(with: 1, where: share .> 1)
            let has = table.hasSkills[block]
            let weight = has * question.weights.skills
            parts[block].fit += weight * part
            shares[block] += weight
            parts[block].skills = part.replacing(with: .nan, where: has .== 0)
          }
        }
      }
    }
  }

  private func addValues(
    _ own: [Double], to parts: UnsafeMutablePointer<Parts>, _ shares: inout [Lanes]
  ) {
    table.values.withUnsafeBufferPointer { theirs in
      own.withUnsafeBufferPointer { own in
        for block in 0..<table.blocks {
          var correlation = Lanes.zero
          for value in 0..<6 { correlation += theirs[6 * block + value] * own[value] }
          let has = table.hasValues[block]
          let weight = has * question.weights.values
          parts[block].fit += weight * correlation
          shares[block] += weight
          parts[block].values = correlation.replacing(with: .nan, where: has .== 0)
        }
      }
    }
  }

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
      let fits = parts[block].fit
      for lane in 0..<TraitTable.width where flags[lane] != 0 {
        let key = UInt64(Places.key(fits[lane]))
        pairs[ranked] = key << 32 | UInt64(block * TraitTable.width + lane)
        ranked += 1
      }
    }
    Places.sort(pairs, pairs + table.count, count: ranked)
    return ranked
  }

  /// Makes a match of every ranked occupation, explanation included.
  func explain(
    _ ranked: Int, _ pairs: UnsafeMutablePointer<UInt64>, _ parts: UnsafeMutablePointer<Parts>,
    into matches: UnsafeMutablePointer<Match>
  ) {
    table.mainSkills.withUnsafeBufferPointer { mainSkills in
      table.topTypes.withUnsafeBufferPointer { topTypes in
        table.topValues.withUnsafeBufferPointer { topValues in
          question.mainLevels.withUnsafeBufferPointer { levels in
            Places.forEach(pairs, count: ranked) { position, index, place in
              let own = parts + index / TraitTable.width
              let lane = index % TraitTable.width
              let skills = levels.isEmpty ? .none : Self.standingOut(mainSkills[index], levels)
              let factors = FitFactors(
                interests: own.pointee.interests[lane], skills: own.pointee.skills[lane],
                values: own.pointee.values[lane], more: UInt8(own.pointee.more[lane]),
                less: UInt8(own.pointee.less[lane]), lacking: skills.lacking, strongest: skills.strongest,
                sharedTypes: topTypes[index] & question.topTypes,
                sharedValues: topValues[index] & question.topValues)
              (matches + position).initialize(
                to: Match(index: index, place: place, fit: own.pointee.fit[lane], factors: factors))
            }
          }
        }
      }
    }
  }

  private struct StandingOut {
    var lacking: UInt8
    var strongest: UInt8
    static var none: StandingOut { StandingOut(lacking: FitFactors.none, strongest: FitFactors.none) }
  }

  /// Among an occupation's main skills, the one that falls short by most and the one most above.
  ///
  /// A difference in hundredths of a level and its place in one number: the smallest and the largest are found
  /// without a branch, which no processor could foresee here.
  @inline(__always)
  private static func standingOut(
    _ main: TraitTable.MainSkills, _ learner: UnsafeBufferPointer<Question.MainLevel>
  ) -> StandingOut {
    var (least, most) = (Int32.max, Int32.min)
    for place in 0..<TraitTable.mainSkillCount {
      let own = learner[Int(main.skills[place])]
      let difference = ((own.hundredths &- main.hundredths[place]) &* own.isRated) << 3
      least = min(least, difference | Int32(place))
      most = max(most, difference | Int32(7 - place))
    }
    return StandingOut(
      lacking: least < 0 ? main.skills[Int(least & 7)] : FitFactors.none,
      strongest: most > 7 ? main.skills[Int(7 - most & 7)] : FitFactors.none)
  }
}
