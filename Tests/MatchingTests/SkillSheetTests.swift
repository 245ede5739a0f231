import Matching
import Testing

@Suite("Skill ratings")
struct SkillSheetTests {
  private static let skills = (1...35).map { "2.A.\($0)" }

  @Test("What is written is what is read")
  func roundTrip() throws {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let text = String((0..<35).map { _ in "12345x".randomElement(using: &random)! })
      #expect(try SkillSheet(text, count: 35).text == text)
    }
  }

  @Test("Ratings and levels are two ways to say the same", arguments: ["x", "1", "2", "3", "4", "5"])
  func levels(letter: String) throws {
    let sheet = try SkillSheet(letter + String(repeating: "3", count: 34), count: 35)
    let levels = try #require(try sheet.levels(of: Self.skills))
    #expect(levels.levels.count == (letter == "x" ? 34 : 35))
    #expect(SkillSheet(levels, of: Self.skills) == sheet)
  }

  @Test("A higher rating is a higher level, and all are on O*NET's scale")
  func rising() {
    let levels = SkillRating.allCases.map(\.level)
    #expect(levels == levels.sorted() && Set(levels).count == levels.count)
    #expect(levels.allSatisfy(SkillRatings.range.contains))
  }

  @Test("A level is the step that is nearest to it")
  func nearest() {
    for rating in SkillRating.allCases { #expect(SkillRating(nearest: rating.level) == rating) }
    #expect(SkillRating(nearest: 0) == .hardly)
    #expect(SkillRating(nearest: 7) == .teaching)
    #expect(SkillRating(nearest: 2.4) == .little)
  }

  @Test("Levels of another scale are no ratings")
  func otherLevels() throws {
    #expect(SkillSheet(try SkillRatings(["2.A.1": 2.5]), of: Self.skills) == nil)
    #expect(SkillSheet(try SkillRatings(["9.Z": 2]), of: Self.skills) == nil)
  }

  @Test("Nothing rated is nothing to compare")
  func nothing() throws {
    #expect(try SkillSheet(String(repeating: "x", count: 35), count: 35).levels(of: Self.skills) == nil)
  }

  @Test("What is no rating is named with its place", arguments: ["0", "6", "X", "é", " ", "\u{0}"])
  func hostile(letter: String) {
    #expect(throws: ProfileError.badAnswer(letter, place: 3)) { try SkillSheet("12" + letter, count: 3) }
    #expect(throws: ProfileError.wrongCount(of: "skill ratings", found: 2, expected: 3)) {
      try SkillSheet("12", count: 3)
    }
  }
}
