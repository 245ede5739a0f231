import Planning
import Testing

@testable import WaymarkWeb

@Suite("Plans in addresses")
struct PlanQueryTests {
  @Test("Courses by term are read as they are written, marks and odd ids included")
  func roundTrip() throws {
    let entries = [
      PlanQuery.Entry(course: "ALG1", term: "9-fall", mark: .bPlus),
      PlanQuery.Entry(course: "ENGL& 101,~:;", term: "9-fall", mark: nil),
      PlanQuery.Entry(course: "Biología", term: "10-spring", mark: .f),
    ]
    let query = PlanQuery(pack: "p", now: "9-fall", entries: entries)
    let text = try #require(query.fields.first { $0.name == "plan" }?.value)
    #expect(PlanQuery.entries(text) == entries)
  }

  @Test(
    "What is not written so is refused",
    arguments: ["9-fall", "9-fall:~B", "9-fall:ALG1~Z", ":", "9-fall:%ZZ"])
  func refused(text: String) {
    #expect(PlanQuery.entries(text) == nil)
  }

  @Test(
    "Actions are read as they are written",
    arguments: [
      PlanAction.move(course: "A:1", from: "9-fall", to: "10-fall"), .add(course: "A", to: "9-fall"),
      .remove(course: "A", from: "9-fall"), .mark(course: "A", from: "9-fall", .aMinus),
      .mark(course: "A", from: "9-fall", nil), .milestone("civics test", isReached: true),
      .milestone("x", isReached: false), .make, .mend, .other, .clear,
    ])
  func actions(action: PlanAction) {
    #expect(PlanAction(action.text) == action)
  }

  @Test(
    "An action of another form is none",
    arguments: ["", "fly", "move:A:9-fall", "mark:A:9-fall:Z", "make:now"])
  func noAction(text: String) {
    #expect(PlanAction(text) == nil)
  }
}
