import Foundation
import Interchange
import Testing

@Suite struct DiagnosticTests {
  private func diagnostic(
    line: Int = 12, column: String = "SOC Code", value: String = "11-10", hint: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      severity: .error, file: "soc.csv", line: line, column: column, value: value, expected: "a SOC code",
      hint: hint)
  }

  @Test("A problem is one line: file, line, column, what was found and what was expected")
  func description() {
    #expect(diagnostic().description == "soc.csv:12: SOC Code: found \"11-10\", expected a SOC code")
    #expect(diagnostic(column: "").description == "soc.csv:12: found \"11-10\", expected a SOC code")
    #expect(diagnostic(line: 0).description == "soc.csv: SOC Code: found \"11-10\", expected a SOC code")
    #expect(diagnostic(value: "").description == "soc.csv:12: SOC Code: found nothing, expected a SOC code")
  }

  @Test("A long value of several lines does not make the problem longer than a line")
  func longValue() {
    let text = diagnostic(value: String(repeating: "a\n", count: 500)).description
    #expect(!text.contains("\n"))
    #expect(text.count < 160)
  }

  @Test("A report can be written and read again")
  func codable() throws {
    let report = ImportReport(
      layout: "a layout",
      files: [
        FileReport(
          name: "a.csv", rowsRead: 7, rowsKept: 4, setAside: [SetAside(reason: "b", rows: 2)], rowsRejected: 1
        )
      ], diagnostics: [diagnostic(hint: "c")], diagnosticCount: 1)
    let data = try JSONEncoder().encode(report)
    #expect(try JSONDecoder().decode(ImportReport.self, from: data) == report)
    #expect(report.files[0].rowsSetAside == 2)
  }
}
