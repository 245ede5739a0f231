import CareerModel
import Foundation
import Interchange
import Testing

@Suite struct StateLicencesTests {
  private static let header =
    "license_id,state,jurisdiction,title,description,requirements,agency,url,updated\n"
  private static let links = "license_id,onetsoc_code\n"

  private func outcome(
    _ licences: [String], _ links: [String],
    names: (String, String) = ("occupational_licenses.csv", "license_to_onetsoc.csv"),
    occupations: Set<String>? = nil
  ) throws -> ImportOutcome {
    let delivery = try Delivery()
    try delivery.put(names.0, Self.header + licences.joined(separator: "\n") + "\n")
    try delivery.put(names.1, Self.links + links.joined(separator: "\n") + "\n")
    let importer = Importer(pathwayNames: .none, occupations: occupations) { _ in "" }
    return try importer.importFacts(.licences, from: delivery.path, release: "now")
  }

  private let nurse = "32-1,NV,Nevada,Nurse,\"Call us, or write\",Exam: none,Board,http://a,2020-01-01"

  @Test("A license is told by state, number, occupation, title and agency, and by nothing else")
  func kept() throws {
    let outcome = try outcome([nurse], ["32-1,29-1141.00", "32-1,29-1141.01"])
    #expect(
      outcome.lines(.stateLicences) == [
        "NV|32-1|29-1141.00|Nurse|Board", "NV|32-1|29-1141.01|Nurse|Board",
      ])
    #expect(outcome.report.files.map(\.rowsKept).sorted() == [1, 2])
  }

  @Test("A mailbox is not kept as an agency")
  func mailbox() throws {
    let row = "32-1,NV,Nevada,Nurse,Text,,board@example.org,,"
    #expect(try outcome([row], ["32-1,29-1141.00"]).lines(.stateLicences) == ["NV|32-1|29-1141.00|Nurse|"])
  }

  @Test("A federal license is no state's, and is set aside in both files")
  func federal() throws {
    let row = "00-2,US,Federal,Pilot,Text,,Federal Office,,"
    let outcome = try outcome([nurse, row], ["32-1,29-1141.00", "00-2,53-2011.00"])
    #expect(outcome.lines(.stateLicences).count == 1)
    for file in outcome.report.files {
      #expect(file.setAside == [SetAside(reason: "federal, not of a state", rows: 1)])
    }
  }

  @Test("An occupation that is not there is set aside with its line")
  func unknownOccupation() throws {
    let outcome = try outcome(
      [nurse], ["32-1,29-1141.00", "32-1,99-9999.00"], occupations: ["29-1141.00"])
    #expect(outcome.lines(.stateLicences).count == 1)
    #expect(
      outcome.report.diagnostics.map(\.description) == [
        "license_to_onetsoc.csv:3: onetsoc_code: found \"99-9999.00\", expected an occupation of the facts"
      ])
    #expect(outcome.errors == [])
  }

  @Test("A license without an occupation, and an occupation without a license, are set aside")
  func unpaired() throws {
    let other = "32-2,NV,Nevada,Tower Keeper,Text,,Board,,"
    let outcome = try outcome([nurse, other], ["32-1,29-1141.00", "32-9,29-1141.00"])
    let reasons = outcome.report.files.flatMap(\.setAside).map(\.reason)
    #expect(Set(reasons) == ["for no occupation", "a license that is not there"])
  }

  @Test("One number is one license")
  func conflict() throws {
    let other = "32-1,NV,Nevada,Another title,Text,,Board,,"
    let outcome = try outcome([nurse, other], ["32-1,29-1141.00"])
    #expect(outcome.errors.count == 1)
    #expect(outcome.lines(.stateLicences) == ["NV|32-1|29-1141.00|Nurse|Board"])
  }

  @Test("The files are known by their columns where their names say nothing")
  func renamed() throws {
    let outcome = try outcome([nurse], ["32-1,29-1141.00"], names: ("a.csv", "b.csv"))
    #expect(outcome.lines(.stateLicences).count == 1)
  }

  @Test("Without the list of occupations there is nothing to take")
  func missing() throws {
    let delivery = try Delivery()
    let path = try delivery.put("occupational_licenses.csv", Self.header + nurse + "\n")
    let importer = Importer(pathwayNames: .none) { _ in "" }
    #expect(
      throws: ImportFailure.missingFile(name: "license_to_onetsoc.csv", folder: "occupational_licenses.csv")
    ) {
      try importer.importFacts(.licences, from: path)
    }
  }

  @Test("The states' own lists give a license for almost everything known", .needsLicences)
  func real() throws {
    let folder = try #require(LicenceData.folder)
    let importer = Importer(pathwayNames: .none) { _ in "" }
    let outcome = try importer.importFacts(.licences, from: folder, release: "October 2024")
    let table = try #require(outcome.table(.stateLicences))
    // Counted by other means: 16,378 pairs less the 92 of the 74 federal licenses.
    #expect(table.rows.count == 16_286)
    #expect(Set(table.rows.map { $0[1] }).count == 9184 - 74)
    #expect(Set(table.rows.map { $0[0] }).count == 50)
    #expect(outcome.errors == [])
    #expect(!table.rows.joined().contains { $0.contains("@") })
  }
}

/// Lists of licenses that may be read in tests only, where a checkout has them at hand.
private enum LicenceData {
  static let folder: String? = {
    let open = PublishedData.folder.map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
    return open.map { $0.appendingPathComponent("test-only/licences").path }
      .flatMap { FileManager.default.fileExists(atPath: $0) ? $0 : nil }
  }()
}

extension Trait where Self == ConditionTrait {
  /// Skips a test where the states' lists are not at hand.
  fileprivate static var needsLicences: Self {
    .enabled(if: LicenceData.folder != nil, "set WAYMARK_DATA to the folder with test-only/licences")
  }
}
