import Planning
import Testing

@testable import Interchange

@Suite("Prerequisites as text")
struct PrerequisiteTextTests {
  @Test(
    "Courses are joined by and, or and brackets; and binds more strongly",
    arguments: [
      ("A", PrerequisiteRule.course("A", minimum: nil)),
      ("A@B-", .course("A", minimum: .bMinus)),
      ("A-1.x_y@C+", .course("A-1.x_y", minimum: .cPlus)),
      ("A@C?", .recommended("A", minimum: .c)),
      ("approval", .approval),
      (
        "A or B and C",
        .any([.course("A", minimum: nil), .all([.course("B", minimum: nil), .course("C", minimum: nil)])])
      ),
      (
        "(A or B)and(C)",
        .all([.any([.course("A", minimum: nil), .course("B", minimum: nil)]), .course("C", minimum: nil)])
      ),
      ("ANDROID or ORB", .any([.course("ANDROID", minimum: nil), .course("ORB", minimum: nil)])),
    ])
  func rules(text: String, rule: PrerequisiteRule) throws {
    #expect(try PrerequisiteText.rule(text) == rule)
  }

  @Test(
    "What is wrong is said at its place",
    arguments: [
      ("", 0, "breaks off"), ("A and", 5, "breaks off"), ("A or or B", 5, "Expected a course, found \"or\""),
      ("(A or B", 0, "never closed"), ("A)", 1, "without an opening one"), ("A B", 2, "found \"B\""),
      ("A@H", 2, "\"H\" is no grade"), ("A, B", 1, "found \",\""), ("é and A", 0, "found \"é\""),
      ("A and é", 6, "found \"é\""), ("((A) B", 5, "found \"B\""), ("A and ../x", 6, "Expected a course"),
    ])
  func flaws(text: String, offset: Int, message: String) {
    let flaw = #expect(throws: PrerequisiteText.Flaw.self) { try PrerequisiteText.rule(text) }
    #expect(flaw?.offset == offset)
    #expect(flaw?.message.contains(message) == true, "\(flaw?.message ?? "")")
  }

  @Test("Expressions with a million items, or brackets, are refused at once")
  func bounded() {
    let many = String(repeating: "A or ", count: 1_000_000) + "A"
    let deep = String(repeating: "(", count: 1_000_000)
    let start = ContinuousClock.now
    #expect(throws: PrerequisiteText.Flaw.self) { try PrerequisiteText.rule(many) }
    #expect(throws: PrerequisiteText.Flaw.self) { try PrerequisiteText.rule(deep) }
    #expect(ContinuousClock.now - start < .seconds(5))
    let flaw = #expect(throws: PrerequisiteText.Flaw.self) {
      try PrerequisiteText.rule(String(repeating: "A or ", count: 250) + "A")
    }
    #expect(flaw?.offset == 1_000)
    let brackets = #expect(throws: PrerequisiteText.Flaw.self) {
      try PrerequisiteText.rule(String(repeating: "(", count: 30) + "A" + String(repeating: ")", count: 30))
    }
    #expect(brackets?.offset == 20)
  }
}
