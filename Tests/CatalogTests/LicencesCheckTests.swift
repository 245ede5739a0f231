import CareerModel
import Testing

@testable import Catalog

@Suite("The check of the licenses")
struct LicencesCheckTests {
  /// A nurse's license by a degree, a practitioner's on top of it, and an occupation that needs the latter.
  private static let requirements = [
    ["nurse", "1", "1", "award", "associate", "51.38", "", "", "", "law"],
    ["nurse", "1", "2", "exam", "", "", "", "2", "300", "board"],
    ["practitioner", "1", "1", "credential", "", "", "nurse", "", "", "law"],
    ["practitioner", "1", "2", "experience", "", "", "29-1141.00", "12", "", "law"],
    ["practitioner", "1", "3", "exam", "", "", "", "3", "", "board"],
    ["practitioner", "2", "1", "apprenticeship", "", "", "0824", "", "", "law"],
    ["practitioner", "2", "2", "exam", "", "", "", "3", "", "board"],
  ]
  private static let needed = [["practitioner", "29-1171.00", "required", ""]]

  private static func findings(
    _ requirements: [[String]] = requirements, _ needed: [[String]] = needed
  ) -> [String] {
    var facts = VerifiedFacts()
    facts.keep(requirements, of: .credentialRequirements)
    facts.keep(needed, of: .credentialOccupations)
    facts.keep(
      ["nurse", "practitioner"].map { [$0, $0, "Board", "licence", "", "", "", "", ""] }, of: .credentials)
    facts.keep([["29-1141.00", "Nurses"], ["29-1171.00", "Practitioners"]], of: .occupations)
    facts.keep([["0824", "29-1141.00", "Nurse"]], of: .apprenticeships)
    facts.keep([["51.3801", "Nursing"]], of: .programs)
    return LicencesCheck.findings(in: facts).map(\.message)
  }

  private static func changed(_ row: Int, _ column: Int, to value: String) -> [String] {
    var rows = requirements
    rows[row][column] = value
    return findings(rows)
  }

  @Test("Licenses that can be got are fine")
  func fine() { #expect(Self.findings() == []) }

  @Test("A license that an occupation or another license needs has to have a way")
  func noWay() {
    #expect(Self.findings(Array(Self.requirements.dropFirst(2))).contains { $0.contains("nurse takes") })
    #expect(Self.findings([]) == ["nothing says what practitioner takes, though an occupation needs it"])
    #expect(Self.findings([], [["practitioner", "29-1171.00", "common", ""]]) == [])
  }

  @Test("Every way ends with one exam")
  func exams() {
    #expect(Self.findings(Self.requirements.dropLast()) == ["practitioner, way 2, has 0 exams, expected 1"])
    let twice = Self.requirements + [["practitioner", "2", "3", "exam", "", "", "", "1", "", "board"]]
    #expect(Self.findings(twice) == ["practitioner, way 2, has 2 exams, expected 1"])
  }

  @Test("Ways and their rows are numbered from 1")
  func numbers() {
    #expect(Self.changed(1, 2, to: "3").contains { $0.contains("way 1, is not numbered") })
    var rows = Self.requirements
    rows[5][1] = "3"
    rows[6][1] = "3"
    #expect(Self.findings(rows).contains { $0.contains("the ways to practitioner are not numbered") })
  }

  @Test(
    "What a row refers to is there",
    arguments: [
      (0, 5, "99.99", "no program begins with 99.99"), (2, 6, "doctor", "there is no credential doctor"),
      (3, 6, "29-1141.00|29-9999.00", "there is no occupation 29-9999.00"),
      (5, 6, "0825", "there is no apprenticeship 0825"),
    ])
  func references(row: Int, column: Int, value: String, message: String) {
    #expect(Self.changed(row, column, to: value).contains { $0.hasSuffix(message) })
  }

  @Test("Any field will do where the row says so")
  func anyField() { #expect(Self.changed(0, 5, to: "any") == []) }

  @Test(
    "Each kind has the values that it needs, and no others",
    arguments: [
      (0, 4, "", "it has no level"), (0, 5, "", "it has no fields"), (1, 7, "", "it has no amount"),
      (2, 6, "", "it has no refers"), (0, 8, "90", "cost has no meaning for the kind award"),
      (1, 6, "nurse", "refers has no meaning for the kind exam"),
    ])
  func columns(row: Int, column: Int, value: String, message: String) {
    #expect(Self.changed(row, column, to: value).contains { $0.hasSuffix(message) })
  }

  @Test("Two licenses that need each other can never be got")
  func cycle() {
    let rows =
      Self.requirements + [["nurse", "1", "3", "credential", "", "", "practitioner", "", "", "law"]]
    #expect(
      Self.findings(rows) == ["nurse needs itself, over others", "practitioner needs itself, over others"])
  }

  @Test("Only required licenses are alternatives, and never one alone")
  func either() {
    let nurse = ["nurse", "29-1171.00", "required", "1"]
    let practitioner = ["practitioner", "29-1171.00", "required", "1"]
    #expect(Self.findings(Self.requirements, [nurse, practitioner]) == [])
    #expect(Self.findings(Self.requirements, [nurse]).first?.contains("leave either empty") == true)
    let common = ["nurse", "29-1171.00", "common", "1"]
    #expect(
      Self.findings(Self.requirements, [common, practitioner]).first?.contains("is common, not required")
        == true)
  }
}
