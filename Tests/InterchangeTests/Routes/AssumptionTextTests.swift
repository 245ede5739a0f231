import Interchange
import Routing
import Testing

@Suite("Assumptions, as texts")
struct AssumptionTextTests {
  @Test("A name and a value change an assumption; the later one holds")
  func changes() throws {
    let found = try AssumptionText.assumptions([
      "associate-months=30", "saved-share= 12.5", "associate-months=36",
    ])
    #expect(found[.associateMonths] == 36)
    #expect(found[.savedShare] == 12.5)
    #expect(AssumptionText.texts(found) == ["associate-months=36", "saved-share=12.5"])
  }

  @Test(
    "Every assumption takes both ends of its range, and nothing beyond", arguments: RouteAssumption.allCases)
  func ranges(assumption: RouteAssumption) throws {
    for value in [assumption.range.lowerBound, assumption.range.upperBound] {
      let text = "\(assumption.rawValue)=\(Int(value))"
      #expect(try AssumptionText.assumptions([text])[assumption] == value)
    }
    let beyond = Int(assumption.range.upperBound) + 1
    #expect(throws: AssumptionText.Problem.outOfRange(assumption, value: String(beyond))) {
      try AssumptionText.assumptions(["\(assumption.rawValue)=\(beyond)"])
    }
  }

  @Test("Setting the default changes nothing")
  func defaults() throws {
    #expect(try AssumptionText.assumptions(["associate-months=24"]).changes.isEmpty)
  }

  @Test("What cannot be read is named")
  func problems() {
    #expect(throws: AssumptionText.Problem.noValue("savings")) {
      try AssumptionText.assumptions(["savings"])
    }
    #expect(throws: AssumptionText.Problem.unknown(name: "luck")) {
      try AssumptionText.assumptions(["luck=1"])
    }
    for value in ["", "x", "-1", "1e3", "nan", "inf", "0x10", "1 000"] {
      #expect(throws: AssumptionText.Problem.outOfRange(.savings, value: value)) {
        try AssumptionText.assumptions(["savings=\(value)"])
      }
    }
  }
}
