import CareerModel
import Foundation
import Interchange
import Testing

/// What keeps an import from going on at all, whatever the data set.
@Suite struct EveryFailureTests {
  /// The failure of importing what is at a path.
  private func failure(
    _ sample: Sample, _ path: String, limit: Int = Importer.standardLimit
  ) throws -> ImportFailure {
    let importer = Importer(pathwayNames: try Importing.pathwayNames(), limit: limit) { _ in "" }
    return try #require(throws: ImportFailure.self) { try importer.importFacts(sample.kind, from: path) }
  }

  @Test("A path that leads nowhere is named", arguments: ImportKind.allCases)
  func notFound(kind: ImportKind) throws {
    let importer = Importer(pathwayNames: .none) { _ in "" }
    #expect(throws: ImportFailure.notFound(path: "/nowhere/at/all")) {
      try importer.importFacts(kind, from: "/nowhere/at/all")
    }
  }

  @Test("A folder without the file says which file is missing", arguments: Sample.all)
  func missing(sample: Sample) throws {
    let folder = try Delivery()
    guard case .missingFile(let name, _) = try failure(sample, folder.path) else {
      Issue.record("expected a missing file")
      return
    }
    #expect(!name.isEmpty)
  }

  @Test("An empty file is refused", arguments: Sample.all)
  func empty(sample: Sample) throws {
    let folder = try sample.folder { _ in [] }
    #expect(try failure(sample, folder.path) == .empty(file: sample.files[0].name))
  }

  @Test("A file that holds nothing but a byte order mark is refused", arguments: Sample.delimited)
  func onlyMark(sample: Sample) throws {
    let folder = try sample.folder { _ in [0xEF, 0xBB, 0xBF] }
    #expect(try failure(sample, folder.path) == .empty(file: sample.files[0].name))
  }

  @Test("A file of binary data is refused", arguments: Sample.all)
  func binary(sample: Sample) throws {
    let folder = try sample.folder { _ in (0..<5000).map { UInt8($0 % 251) } }
    guard case .notText(let file, _) = try failure(sample, folder.path) else {
      Issue.record("expected a refusal of binary data")
      return
    }
    #expect(file == sample.files[0].name)
  }

  @Test("Binary data behind good rows is refused too", arguments: Sample.delimited)
  func lateBinary(sample: Sample) throws {
    let folder = try sample.folder { $0 + [0x31, 0x00, 0x32] }
    guard case .notText = try failure(sample, folder.path) else {
      Issue.record("expected a refusal of binary data")
      return
    }
  }

  @Test(
    "Another program's document is recognized for what it is",
    arguments: [
      ("%PDF-1.7\n", "PDF"), ("<!DOCTYPE html><html>", "web page"), ("\n <html>", "web page"),
      ("SQLite format 3\0", "SQLite"), ("PK\u{3}\u{4} and so on", "zip"),
    ])
  func documents(start: String, word: String) throws {
    let folder = try Sample.soc.folder { _ in Array(start.utf8) + Array(repeating: 0x20, count: 100) }
    guard case .notText(_, let lookedLike) = try failure(.soc, folder.path) else {
      Issue.record("expected a refusal")
      return
    }
    #expect(lookedLike.contains(word))
  }

  @Test("An unknown layout names the columns found and expected", arguments: Sample.all)
  func unknownLayout(sample: Sample) throws {
    var changed = sample
    let header = ["Apples", "Pears"] + (2..<sample.files[0].header.count).map { "Fruit \($0)" }
    let file = sample.files[0]
    changed.files[0] = Sample.File(
      name: file.name, delimiter: file.delimiter, sheet: file.sheet, above: file.above,
      header: Array(header.prefix(file.header.count)), rows: file.rows)

    guard case .unknownLayout(let name, let found, let expected) = try failure(sample, changed.folder().path)
    else {
      Issue.record("expected an unknown layout")
      return
    }
    #expect(name == file.name)
    #expect(found.starts(with: ["Apples", "Pears"]))
    #expect(!expected.isEmpty)
  }

  @Test("A zip container that breaks off is refused", arguments: Sample.all, [0.2, 0.6, 0.95])
  func truncatedZip(sample: Sample, share: Double) throws {
    let folder = try Delivery()
    let bytes = try sample.zip()
    let path = try folder.put("release.zip", Array(bytes.prefix(Int(Double(bytes.count) * share))))
    guard case .truncated = try failure(sample, path) else {
      Issue.record("expected a truncated container")
      return
    }
  }

  @Test("A workbook that breaks off is refused", arguments: Sample.workbooks, [0.1, 0.5, 0.99])
  func truncatedWorkbook(sample: Sample, share: Double) throws {
    let folder = try sample.folder { Array($0.prefix(Int(Double($0.count) * share))) }
    guard case .truncated = try failure(sample, folder.path) else {
      Issue.record("expected a truncated workbook")
      return
    }
  }

  @Test("A packed stream that breaks off is refused", arguments: Sample.commaSeparated)
  func truncatedStream(sample: Sample) throws {
    for pack in [Container.bzip2, Container.gzip] {
      let folder = try sample.folder { bytes in
        let packed = try pack(bytes)
        return Array(packed.prefix(packed.count * 2 / 3))
      }
      guard case .truncated = try failure(sample, folder.path) else {
        Issue.record("expected a truncated stream")
        return
      }
    }
  }

  @Test("A text file that breaks off within its last line is refused: nobody can tell how its number went on")
  func textCutOff() throws {
    let whole = "state,soc_code,hourly_median,annual_median\nNV,29-1141,49.84,103670\n"
    let delivery = try Delivery()
    let complete = try delivery.put("state_wages_May2025.csv", whole)
    #expect(try Importing.facts(.stateWages, complete).lines(.stateWages).count == 1)
    for missing in 1...20 {
      let cut = String(decoding: whole.utf8.dropLast(missing), as: UTF8.self)
      let path = try delivery.put("state_wages_May2025.csv", cut)
      let failure = #expect(throws: ImportFailure.self) { try Importing.facts(.stateWages, path) }
      guard case .truncated? = failure else {
        Issue.record("expected a cut-off file, \(missing) bytes missing")
        continue
      }
    }
  }

  @Test("What would unpack to more than the limit is refused", arguments: Sample.all)
  func tooLarge(sample: Sample) throws {
    let folder = try Delivery()
    let path = try folder.put("release.zip", sample.zip())
    guard case .tooLarge(_, let bytes, let limit) = try failure(sample, path, limit: 20) else {
      Issue.record("expected a refusal of the size")
      return
    }
    #expect(bytes > limit)
    #expect(limit == 20)
  }

  @Test("Every failure says what happened and what to do")
  func words() {
    let failures: [ImportFailure] = [
      .notFound(path: "a"), .unreadable(path: "a", detail: "b"), .empty(file: "a"),
      .notText(file: "a", lookedLike: "b"), .wrongEncoding(file: "a", offset: 12, expected: "UTF-8"),
      .truncated(file: "a", detail: "b"), .tooLarge(file: "a", bytes: 2, limit: 1),
      .unknownLayout(file: "a", found: (1...3306).map { "C\($0)" }, expected: ["D"]),
      .missingFile(name: "a", folder: "b"), .ambiguousFile(name: "a", found: ["b", "c"]),
      .conflict(table: "a", key: "b", detail: "c"),
    ]
    #expect(Set(failures.map(\.description)).count == failures.count)
    #expect(failures.allSatisfy { !$0.hint.isEmpty && $0.description.count < 400 })
  }
}
