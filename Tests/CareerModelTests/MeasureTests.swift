import CareerModel
import Testing

@Suite("Measures")
struct MeasureTests {
  @Test("Money is exact to the cent")
  func cents() {
    #expect(Money(dollars: 59.71).cents == 5971)
    #expect(Money(dollars: 0.1 + 0.2).cents == 30)
    #expect(Money(cents: 12_420_000).dollars == 124_200)
  }

  @Test(
    "Job zones make three skill levels", arguments: zip(1...5, [SkillLevel.semi, .semi, .mid, .high, .high]))
  func levels(zone: Int, level: SkillLevel) {
    #expect(SkillLevel(jobZone: zone) == level)
  }

  @Test("There are 50 states and the District of Columbia")
  func states() {
    #expect(StateCode.states.count == 51)
    #expect(StateCode("wa")?.name == "Washington")
    #expect(StateCode("PR")?.isState == false)
    #expect(StateCode("ZZ") == nil)
  }

  @Test("Interests name their strongest types first, in Holland's order where equal")
  func interests() throws {
    let profile = try #require(InterestProfile(scores: [3.7, 4.8, 1.3, 5.6, 2.3, 4.8]))
    #expect(
      profile.strongestFirst == [
        .social, .investigative, .conventional, .realistic, .enterprising, .artistic,
      ])
    #expect(InterestProfile(scores: [1, 2, 3]) == nil)
    #expect(InterestProfile(scores: [1, 2, 3, 4, 5, .nan]) == nil)
  }
}
