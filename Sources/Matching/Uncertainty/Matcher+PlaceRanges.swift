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
    let profile = try LearnerProfile(interests: answers.scores(), skills: skills, values: values)
    var question = try Question(profile, of: self)
    let tables = answers.byType.map { $0.map { Double($0.rawValue) } }
    var random = SplitMix(seed: 2_026)
    var places = [UInt16](repeating: 0, count: codes.count * Self.resamplings)
    for draw in 0..<Self.resamplings {
      question.interests = TraitTable.unit(
        tables.map { answers in
          (0..<answers.count).reduce(0.0) { sum, _ in
            sum + answers[Int.random(in: 0..<answers.count, using: &random)]
          } / Double(answers.count)
        })
      rank(question) { index, place in places[index * Self.resamplings + draw] = UInt16(place) }
    }
    return codes.indices.map { index in
      let own = places[index * Self.resamplings..<(index + 1) * Self.resamplings].sorted()
      guard own[0] > 0 else { return nil }
      let tenth = Self.resamplings / 10
      return PlaceRange(low: Int(own[tenth]), high: Int(own[Self.resamplings - 1 - tenth]))
    }
  }

  /// Hears each occupation's place, without what explains it.
  private func rank(_ question: Question, _ hear: (Int, Int) -> Void) {
    guard question.interests != nil else {
      let compared = codes.indices.filter {
        table.hasInterests[$0 / TraitTable.width][$0 % TraitTable.width] != 0
      }
      for index in compared { hear(index, (compared.count + 1) / 2) }
      return
    }
    withUnsafeTemporaryAllocation(of: Comparison.Parts.self, capacity: table.blocks) { parts in
      withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2 * codes.count) { pairs in
        let (parts, pairs) = (parts.baseAddress!, pairs.baseAddress!)
        let comparison = Comparison(table: table, question: question)
        comparison.compare(into: parts)
        let ranked = comparison.rank(parts, pairs: pairs)
        Places.forEach(pairs, count: ranked) { _, index, place in hear(index, place) }
      }
    }
  }
}
