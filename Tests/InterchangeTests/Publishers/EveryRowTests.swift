import CareerModel
import Interchange
import Testing

/// What is wrong with single rows, whatever the data set: the good rows are kept.
@Suite struct EveryRowTests {
  @Test("A row with too few fields is rejected with its line", arguments: Sample.delimited)
  func tooFew(sample: Sample) throws {
    var changed = sample
    changed.files[0].rows[0].removeLast()

    let outcome = try Importing.facts(sample.kind, changed.folder().path)

    let fields = sample.files[0].header.count
    let name = sample.files[0].name
    #expect(
      outcome.errors.contains(
        "\(name):2: found \"\(fields - 1) fields\", expected \(fields) fields, as in the header"))
    #expect(outcome.report.files.first { $0.name == name }?.rowsRejected ?? 0 >= 1)
    #expect(outcome.report.files.reduce(0) { $0 + $1.rowsKept } > 0)
  }

  @Test("A row with too many fields is rejected", arguments: Sample.delimited)
  func tooMany(sample: Sample) throws {
    var changed = sample
    changed.files[0].rows[0].append("more")
    let outcome = try Importing.facts(sample.kind, changed.folder().path)
    let fields = sample.files[0].header.count
    #expect(outcome.errors.contains { $0.contains("\(fields + 1) fields") && $0.contains(":2: ") })
  }

  @Test(
    "A quote that is still open at the end of the file is told with its line",
    arguments: Sample.commaSeparated)
  func openQuote(sample: Sample) throws {
    let intact = try Importing.facts(sample.kind, sample.folder().path)
    let folder = try sample.folder { $0 + Array("\"never closed,1,2".utf8) }

    let outcome = try Importing.facts(sample.kind, folder.path)

    // Quoted line breaks above it count as lines of the file.
    let text = String(decoding: try sample.files[0].bytes(), as: UTF8.self)
    let line = text.count { $0 == "\n" } + 1
    #expect(outcome.tables == intact.tables)
    #expect(outcome.errors.count == 1)
    #expect(outcome.errors.first?.hasPrefix("\(sample.files[0].name):\(line): ") == true)
    #expect(outcome.errors.first?.contains("a closing quote") == true)
  }

  @Test("A stray quote costs its own line, not the lines that follow", arguments: Sample.commaSeparated)
  func strayOpeningQuote(sample: Sample) throws {
    let intact = try Importing.facts(sample.kind, sample.folder().path)
    let folder = try sample.folder { bytes in
      let end = bytes.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      return bytes[..<end] + Array("\"never closed,1,2\n".utf8) + bytes[end...]
    }

    let outcome = try Importing.facts(sample.kind, folder.path)

    #expect(outcome.tables == intact.tables)
    #expect(outcome.errors.count == 1)
    #expect(outcome.errors.first?.hasPrefix("\(sample.files[0].name):2: ") == true)
  }

  @Test("Text that is declared as UTF-8 and is not stops the import")
  func wrongEncoding() throws {
    for sample in [Sample.onet, .stateWages] {
      let folder = try sample.folder { $0.map { $0 == UInt8(ascii: "a") ? 0xE4 : $0 } }
      let failure = try #require(throws: ImportFailure.self) { try Importing.facts(sample.kind, folder.path) }
      guard case .wrongEncoding(let file, let offset, let expected) = failure else {
        Issue.record("expected a wrong encoding")
        return
      }
      let first = try sample.files[0].bytes().firstIndex(of: UInt8(ascii: "a"))
      #expect((file, offset, expected) == (sample.files[0].name, first ?? -1, "UTF-8"))
    }
  }

  @Test("A header without rows is no failure, but is told", arguments: Sample.all)
  func noRows(sample: Sample) throws {
    var changed = sample
    for index in changed.files.indices { changed.files[index].rows = [] }
    let outcome = try Importing.facts(sample.kind, changed.folder().path)
    #expect(outcome.tables.allSatisfy { $0.rows.isEmpty })
    for file in sample.files {
      #expect(outcome.warnings.contains("\(file.name): found nothing, expected rows after the header line"))
    }
  }

  @Test("Only the first problems are kept, but all are counted")
  func manyProblems() throws {
    let rows = (0..<1000).map { "Detailed,wrong-\($0),Title\n" }.joined()
    let outcome = try Importing.text(.soc, "soc2018.csv", "SOC Group,SOC Code,SOC Title\n" + rows)
    #expect(outcome.report.diagnostics.count == ImportReport.diagnosticLimit)
    #expect(outcome.report.diagnosticCount == 1000)
    #expect(outcome.report.files.first?.rowsRejected == 1000)
  }

  @Test("Of two rows with one key the second is rejected, and the first one's line is named")
  func conflict() throws {
    let outcome = try Importing.text(
      .soc, "soc2018.csv",
      """
      SOC Group,SOC Code,SOC Title
      Major,11-0000,Management Occupations
      Major,13-0000,Business Occupations
      Major,11-0000,Something Else
      """)
    #expect(
      outcome.lines(.socGroups) == [
        "11-0000|major|Management Occupations", "13-0000|major|Business Occupations",
      ])
    #expect(
      outcome.errors == [
        "soc2018.csv:4: soc: found \"11-0000\", expected one row for each; soc2018.csv says otherwise on line 2"
      ])
  }

  @Test("A stray quote in a column that nobody reads costs a warning, not the row")
  func strayQuote() throws {
    let text = """
      SOC Group,SOC Code,SOC Title,SOC Definition
      Major,11-0000,Management Occupations,"Titled "Security" elsewhere"
      Major,13-0000,"Business "and" more",Text
      """
    let outcome = try Importing.text(.soc, "soc2018.csv", text)
    #expect(outcome.lines(.socGroups) == ["11-0000|major|Management Occupations"])
    #expect(outcome.warnings.count == 1)
    #expect(outcome.warnings.first?.hasPrefix("soc2018.csv:2: SOC Definition: ") == true)
    #expect(outcome.errors.count == 1)
    #expect(outcome.errors.first?.hasPrefix("soc2018.csv:3: SOC Title: ") == true)
  }

  @Test("A release that no file states is taken from the caller, and missed without one")
  func release() throws {
    let folder = try Sample.rapids.folder()
    let told = try Importing.facts(.rapids, folder.path, release: "March 2026")
    #expect(told.sources.map(\.release) == ["March 2026"])
    #expect(told.warnings == [])
    let untold = try Importing.facts(.rapids, folder.path, release: nil)
    #expect(untold.sources.map(\.release) == ["not stated"])
    #expect(untold.warnings.first?.contains("release") == true)
  }
}
