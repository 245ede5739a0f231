import CareerModel
import Catalog
import Foundation
import ShippedCatalog
import Testing

@Suite("The folder of facts")
struct FactsFolderTests {
  private let folder = FactsFolder(ShippedCatalog.temporaryFile("Facts"))

  private func source(_ table: String, rows: Int) -> FactSource {
    FactSource(
      table: table, publisher: "NCES", dataSet: "SCED", release: "12", date: "", licence: "Public domain",
      input: "sced.csv", rows: rows, checksum: String(repeating: "0", count: 64))
  }

  private func courses(_ rows: [[String]]) throws -> FactTable {
    var table = FactTable(.courses)
    for row in rows { try table.add(row) }
    try table.sort()
    return table
  }

  @Test("What is written is read back, byte for byte the second time")
  func roundTrip() throws {
    let table = try courses([["14051", "Nursing"], ["01001", "English—ninth grade"]])
    try folder.replace([table], sources: [source("courses", rows: 2)])
    #expect(try folder.table(.courses) == table)
    #expect(try folder.sources() == [source("courses", rows: 2)])
    let first = try Data(contentsOf: URL(fileURLWithPath: folder.file(of: .courses)))
    try folder.replace([try folder.table(.courses)], sources: try folder.sources())
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file(of: .courses))) == first)
  }

  @Test("Replacing a table replaces its sources and leaves all others")
  func sources() throws {
    try folder.replace([try courses([["14051", "Nursing"]])], sources: [source("courses", rows: 1)])
    try folder.replace([FactTable(.programs)], sources: [source("programs", rows: 0)])
    try folder.replace([try courses([])], sources: [source("courses", rows: 0)])
    #expect(try folder.sources().map(\.table) == ["courses", "programs"])
    #expect(try folder.sources().map(\.rows) == [0, 0])
  }

  @Test("When a file cannot be written, nothing changes and nothing is left behind")
  func allOrNothing() throws {
    let table = try courses([["14051", "Nursing"]])
    try folder.replace([table], sources: [source("courses", rows: 1)])
    // A folder stands where the staged programs should go.
    let blocked = folder.file(of: .programs) + ".new-\(ProcessInfo.processInfo.processIdentifier)"
    try FileManager.default.createDirectory(atPath: blocked + "/x", withIntermediateDirectories: true)
    #expect(throws: FactsError.self) {
      try folder.replace([try courses([]), FactTable(.programs)], sources: [])
    }
    #expect(try folder.table(.courses) == table)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/published")
    #expect(!files.contains { $0.hasPrefix("courses.tsv.new") })
  }

  @Test("Another header is refused with what was found and what was expected")
  func wrongHeader() throws {
    try folder.replace([try courses([["14051", "Nursing"]])], sources: [])
    try "code\tname\n14051\tNursing\n".write(
      toFile: folder.file(of: .courses), atomically: true, encoding: .utf8)
    #expect(
      throws: FactsError.wrongHeader(
        file: folder.file(of: .courses), found: "code\tname", expected: "course\ttitle")
    ) { try folder.table(.courses) }
  }
}
