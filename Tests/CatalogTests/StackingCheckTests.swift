import CareerModel
import Testing

@testable import Catalog

@Suite("The check of what routes reckon with")
struct StackingCheckTests {
  private static func findings(
    stacking: [[String]] = [], rules: [[String]] = [], lengths: [[String]] = [],
    offerings: [[String]] = []
  ) -> [String] {
    var facts = VerifiedFacts()
    facts.keep(
      [["01.0901", "Animal Sciences"], ["51.3801", "Nursing"], ["51.3901", "Practical Nursing"]],
      of: .programs)
    facts.keep([["0159", "47-2111.00", "Electrician"]], of: .apprenticeships)
    facts.keep([["0595", "Arborist", "6000", "", ""]], of: .apprenticeshipTerms)
    facts.keep([["licensed-practical-nurse-license"] + Array(repeating: "", count: 8)], of: .credentials)
    facts.keep(offerings, of: .programOfferings)
    facts.keep(stacking, of: .stacking)
    facts.keep(rules, of: .studyRules)
    facts.keep(lengths, of: .apprenticeshipLengths)
    return StackingCheck.findings(in: facts).map(\.message)
  }

  private static func held(_ held: String, fields: String = "51.38", credit: String = "30") -> [String] {
    [held, "associate", fields, credit, "usual", "Some of it counts."]
  }

  @Test(
    "An award in a program or series, a credential and an apprenticeship can be held",
    arguments: [
      "certificate:51.3901", "certificate:51.39", "credential:licensed-practical-nurse-license",
      "apprenticeship:0159",
    ])
  func holds(_ held: String) { #expect(Self.findings(stacking: [Self.held(held)]) == []) }

  @Test(
    "What does not exist cannot be held",
    arguments: [
      "certificate:51.3", "certificate:", "diploma:51.39", "credential:no-such", "apprenticeship:9999",
      "51.39",
    ])
  func holdsNothing(_ held: String) { #expect(Self.findings(stacking: [Self.held(held)]).count == 1) }

  @Test("A field without a program is found, also within a list")
  func strayField() {
    #expect(Self.findings(stacking: [Self.held("apprenticeship:0159", fields: "51|51.38|51.3801")]) == [])
    let found = Self.findings(stacking: [Self.held("apprenticeship:0159", fields: "51.38|46.03")])
    #expect(found.count == 1)
    #expect(found.first?.contains("46.03") == true)
  }

  @Test("Nothing saves a whole program", arguments: ["0", "96", "100"])
  func wholeProgram(_ credit: String) {
    #expect(Self.findings(stacking: [Self.held("apprenticeship:0159", credit: credit)]).count == 1)
  }

  @Test("A program of more than ten years is a slip")
  func months() {
    #expect(Self.findings(rules: [["bachelor", "01", "60", "", "", "An accreditor"]]) == [])
    #expect(Self.findings(rules: [["bachelor", "01", "600", "", "", "An accreditor"]]).count == 1)
  }

  @Test("A rule names fields and credentials that exist, and says something")
  func rules() {
    #expect(Self.findings(rules: [["master", "51", "", "99|51", "", "A source"]]).count == 1)
    #expect(Self.findings(rules: [["master", "51", "", "any", "no-such", "A source"]]).count == 1)
    #expect(Self.findings(rules: [["master", "51", "", "", "", "A source"]]).count == 1)
  }

  @Test("Two rules for the same programs leave open which one holds")
  func twice() {
    let rules = [
      ["master", "51.38", "", "any", "", "A source"], ["master", "51.38|51.39", "", "51", "", "A source"],
    ]
    #expect(Self.findings(rules: rules) == ["two rules are for master 51.38"])
  }

  @Test("Each graduate program that a college confers has a rule on whom it admits")
  func graduates() {
    let offerings = [["100654", "51.3801", "bachelor|master", "20"]]
    let found = Self.findings(offerings: offerings)
    #expect(found.count == 1)
    #expect(found.first?.contains("51.3801") == true)
    #expect(Self.findings(rules: [["master", "51", "", "any", "", "A source"]], offerings: offerings) == [])
    // A rule on the length alone does not say whom the program admits.
    #expect(
      Self.findings(rules: [["master", "51", "24", "", "", "A source"]], offerings: offerings).count == 1)
  }

  @Test("The length of an apprenticeship stands in one table")
  func lengths() {
    #expect(Self.findings(lengths: [["0159", "8000", "A list"]]) == [])
    #expect(Self.findings(lengths: [["0159", "800", "A list"]]).count == 1)
    #expect(Self.findings(lengths: [["9999", "8000", "A list"]]).count == 1)
    // The arborist's is published, and the crosswalk of this test does not have the code.
    #expect(Self.findings(lengths: [["0595", "6000", "A list"]]).count == 2)
  }
}
