import CareerModel
import Matching
import Testing

@Suite("How well work fits")
struct FitTests {
  @Test("Every fit and place is what the plain formula gives", arguments: [1, 2, 3, 4, 5, 61, 250])
  func oracle(count: Int) throws {
    let world = Sample.world(count, seed: UInt64(count))
    let matcher = Matcher(world)
    var random = Seeded(99)
    for round in 0..<20 {
      let skills = world[0].skills.keys.sorted().prefix(round % 6)
      let profile = try LearnerProfile(
        interests: Sample.scores(&random),
        skills: skills.isEmpty
          ? nil
          : SkillRatings(Dictionary(uniqueKeysWithValues: skills.map { ($0, random.number(0, 7)) })),
        values: round % 3 == 0 ? nil : ValueScores(order: WorkValue.allCases.shuffled(using: &random)))
      let expected = world.map { PlainFit.fit(profile, $0)! }
      let matches = try matcher.matches(profile)
      #expect(matches.count == count)
      for match in matches {
        #expect(abs(match.fit - expected[match.index]) < 1e-12)
        let better = expected.count { $0 > expected[match.index] + 1e-9 }
        #expect(match.place == better + 1)
      }
    }
  }

  @Test("An occupation's own profile ranks it first")
  func ownProfile() throws {
    let world = Sample.world(300, seed: 5)
    let matcher = Matcher(world)
    for (index, occupation) in world.enumerated() {
      let scores = try InterestScores(occupation.interests!.scores, scale: 7)
      let levels = try SkillRatings(occupation.skills.mapValues(\.level))
      let values = try ValueScores(WorkValue.allCases.map { occupation.values[$0]! })
      let matches = try matcher.matches(LearnerProfile(interests: scores, skills: levels, values: values))
      #expect(matches.first { $0.index == index }?.place == 1)
      #expect(abs(matches[0].fit - 1) < 1e-12)
    }
  }

  @Test("Neither a higher scale nor a more generous learner changes what fits")
  func onlyTheShapeCounts() throws {
    let matcher = Matcher(Sample.world(80))
    let low = try InterestScores([2, 9, 4, 7, 1, 5], scale: 10)
    let high = try InterestScores([52, 80, 60, 72, 48, 64], scale: 100)
    let (a, b) = try (
      matcher.matches(LearnerProfile(interests: low)), matcher.matches(LearnerProfile(interests: high))
    )
    #expect(a.map(\.index) == b.map(\.index))
    #expect(a.map(\.place) == b.map(\.place))
  }

  @Test("Being better at a skill than asked costs nothing, being worse does")
  func overSkilledCostsNothing() throws {
    let asked = ["2.A.1.a": OccupationTraits.Skill(level: 4, importance: 4)]
    let matcher = Matcher([Sample.occupation(1, [1, 2, 3, 4, 5, 6], skills: asked)])
    func part(_ level: Double) throws -> Double? {
      try matcher.matches(LearnerProfile(skills: SkillRatings(["2.A.1.a": level])))[0].factors.skills
    }
    #expect(try part(4) == 1)
    #expect(try part(7) == 1)
    #expect(try part(3)! < 1)
    #expect(try part(2)! < part(3)!)
    #expect(try part(0.25) == -1)
    #expect(try part(0) == -1)
  }

  @Test("Raising a skill never lowers the fit of any work")
  func skillsAreMonotone() throws {
    let world = Sample.world(60, seed: 8)
    let matcher = Matcher(world)
    var random = Seeded(4)
    for _ in 0..<30 {
      var levels = Dictionary(uniqueKeysWithValues: world[0].skills.keys.map { ($0, random.number(0, 7)) })
      let before = try matcher.matches(LearnerProfile(skills: SkillRatings(levels)))
      let raised = levels.keys.sorted().randomElement(using: &random)!
      levels[raised] = 7
      let after = try matcher.matches(LearnerProfile(skills: SkillRatings(levels)))
      let fits = Dictionary(uniqueKeysWithValues: before.map { ($0.index, $0.fit) })
      #expect(after.allSatisfy { $0.fit >= fits[$0.index]! - 1e-12 })
    }
  }

  @Test("Work that fits equally well shares a place, and the next place is left out")
  func ties() throws {
    let matcher = Matcher([
      Sample.occupation(1, [1, 2, 3, 4, 5, 6]), Sample.occupation(2, [6, 5, 4, 3, 2, 1]),
      Sample.occupation(3, [2, 3, 4, 5, 6, 7]), Sample.occupation(4, [1, 1, 2, 3, 3, 4]),
    ])
    let profile = try LearnerProfile(interests: InterestScores([0, 1, 2, 3, 4, 5]))
    let matches = try matcher.matches(profile)
    #expect(matches.map(\.index) == [0, 2, 3, 1])
    #expect(matches.map(\.place) == [1, 1, 3, 4])
  }

  @Test("Work that has not been rated is left out, not guessed")
  func notRated() throws {
    let matcher = Matcher([
      Sample.occupation(1, nil), Sample.occupation(2, [3, 3, 3, 3, 3, 3]),
      Sample.occupation(3, [1, 2, 3, 4, 5, 6]),
    ])
    let matches = try matcher.matches(
      LearnerProfile(interests: InterestScores([1, 2, 3, 4, 5, 6])))
    #expect(matches.map(\.index) == [2])
    #expect(matches[0].factors.skills == nil)
    #expect(matches[0].factors.values == nil)
  }

  @Test("Six equal interests say nothing: that is said, and no order is made up")
  func flat() throws {
    let matcher = Matcher(Sample.world(5))
    let equal = try InterestScores([20, 20, 20, 20, 20, 20])
    #expect(equal.differentiation == .flat)
    #expect(throws: ProfileError.empty) { try matcher.matches(LearnerProfile(interests: equal)) }
    let hair = try InterestScores([0, 0, 0, 0, 0, 1e-200])
    #expect(throws: ProfileError.empty) { try matcher.matches(LearnerProfile(interests: hair)) }
    for tenths in 0...400 {
      let same = try InterestScores([Double](repeating: Double(tenths) / 10, count: 6))
      #expect(throws: ProfileError.empty) { try matcher.matches(LearnerProfile(interests: same)) }
    }
    #expect(try InterestScores([20, 20, 20, 20, 20, 23]).differentiation == .low)
    #expect(try InterestScores([20, 20, 20, 20, 20, 24]).differentiation == .clear)
  }

  @Test("Bands begin where a correlation over six scores is significant at 5% and at 10%, one-tailed")
  func bands() {
    // Student's t with four degrees of freedom.
    for (t, border) in [(2.131847, FitBand.strongFrom), (1.533206, FitBand.goodFrom)] {
      #expect(abs(t / (4 + t * t).squareRoot() - border) < 0.001)
    }
    #expect(FitBand(correlation: 0.729) == .strong)
    #expect(FitBand(correlation: 0.728) == .good)
    #expect(FitBand(correlation: 0.607) == .some)
    #expect(FitBand(correlation: 0) == .low)
    #expect(FitBand(correlation: -1) == .low)
  }

  @Test("An explanation names what is strong in both, what differs most, and the skill that lacks most")
  func explanation() throws {
    let matcher = Matcher([
      Sample.occupation(
        1, [1, 6, 1, 7, 2, 5],
        skills: [
          "a": .init(level: 5, importance: 5), "b": .init(level: 2, importance: 4),
          "c": .init(level: 6, importance: 1),
        ], values: [7, 1, 2, 6, 3, 4])
    ])
    let profile = try LearnerProfile(
      interests: InterestScores([30, 35, 2, 40, 1, 10]), skills: SkillRatings(["a": 3, "b": 4, "c": 7]),
      values: ValueScores(order: [
        .achievement, .independence, .support, .recognition, .relationships, .workingConditions,
      ]))
    let factors = try matcher.matches(profile)[0].factors
    #expect(factors.sharedTypes.types == [.investigative, .social])
    #expect(factors.moreThanLearner == .conventional)
    #expect(factors.lessThanLearner == .realistic)
    #expect(factors.lackingSkill.map { matcher.skills[$0] } == "a")
    #expect(factors.strongestSkill.map { matcher.skills[$0] } == "b")
    #expect(factors.sharedValues == [.achievement])
  }

  @Test("A skill that no work is rated on is an error that names it")
  func unknownSkill() throws {
    let matcher = Matcher(Sample.world(3))
    #expect(throws: ProfileError.unknownSkill("9.Z")) {
      try matcher.matches(LearnerProfile(skills: SkillRatings(["9.Z": 1])))
    }
  }
}
