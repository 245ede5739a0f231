import CareerModel

extension Matcher {
  /// How often the answers are drawn anew.
  public static let resamplings = 200

  /// How sure each occupation's place is: the answers of each type are drawn anew from themselves, with
  /// replacement, two hundred times (Efron's bootstrap, within types), all occupations are ranked each time,
  /// and the middle eight tenths of an occupation's places are its range. Skills and values stay as they are.
  ///
  /// The ranges stand in the order of `codes`, `nil` for occupations that cannot be compared. The draws come
  /// from a fixed sequence: the same answers always give the same ranges. A draw with six equal scores says
  /// nothing, and gives every occupation the middle place. Throws as `InterestAnswers.scores` and `matches`.
  public func placeRanges(
    _ answers: InterestAnswers, skills: SkillRatings? = nil, values: ValueScores? = nil
  ) throws(ProfileError) -> [PlaceRange?] {
    _ = try matches(LearnerProfile(interests: answers.scores(), skills: skills, values: values))
    let tables = answers.byType.map { $0.map { Double($0.rawValue) } }
    var random = SplitMix(seed: 2_026)
    var places = [UInt16](repeating: 0, count: codes.count * Self.resamplings)
    for draw in 0..<Self.resamplings {
      let drawn = tables.map { answers in
        (0..<answers.count).reduce(0.0) { sum, _ in
          sum + answers[Int.random(in: 0..<answers.count, using: &random)]
        } / Double(answers.count) * 10
      }
      let profile = try LearnerProfile(interests: InterestScores(drawn), skills: skills, values: values)
      rank(profile) { index, place in places[index * Self.resamplings + draw] = place }
    }
    return codes.indices.map { index in
      let own = places[index * Self.resamplings..<(index + 1) * Self.resamplings].sorted()
      guard own[0] > 0 else { return nil }
      let tenth = Self.resamplings / 10
      return PlaceRange(low: Int(own[tenth]), high: Int(own[Self.resamplings - 1 - tenth]))
    }
  }

  /// Hears each occupation's place for a profile, without what explains it.
  private func rank(_ profile: LearnerProfile, _ hear: (Int, UInt16) -> Void) {
    guard profile.interests?.differentiation != .flat, let question = try? Question(profile, of: self) else {
      let compared = codes.indices.filter {
        table.hasInterests[$0 / TraitTable.width][$0 % TraitTable.width] != 0
      }
      for index in compared { hear(index, UInt16((compared.count + 1) / 2)) }
      return
    }
    withUnsafeTemporaryAllocation(of: Comparison.Parts.self, capacity: table.blocks) { parts in
      withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2 * codes.count) { pairs in
        let comparison = Comparison(table: table, question: question)
        comparison.compare(into: parts.baseAddress!)
        let ranked = comparison.rank(parts.baseAddress!, pairs: pairs.baseAddress!)
        var place: UInt16 = 0
        var lastKey: UInt32?
        for position in 0..<ranked {
          let key = UInt32(truncatingIfNeeded: pairs[position] >> 32)
          if key != lastKey { (place, lastKey) = (UInt16(position + 1), key) }
          hear(Int(UInt32(truncatingIfNeeded: pairs[position])), place)
        }
      }
    }
  }
}
