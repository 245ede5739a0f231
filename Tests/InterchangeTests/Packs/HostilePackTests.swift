import Foundation
import Interchange
import Planning
import Testing

@Suite("Packs that do harm")
struct HostilePackTests {
  /// Reads within seconds, however large the file is made out to be.
  private func errors(_ sample: PackSample) throws -> [PackProblem] {
    let start = ContinuousClock.now
    let report = try sample.report()
    #expect(ContinuousClock.now - start < .seconds(20))
    return report.errors
  }

  @Test("A few lines that stand for billions are refused before anything is built from them")
  func aliases() throws {
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<12 {
      let part = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(part)]\n"
    }
    let found = try errors(PackSample().with("plan-rules.yaml", bomb))
    #expect(found.map(\.spot) == ["plan-rules.yaml:2:10"])
    #expect(found[0].message.contains("alias \"*a0\""))
    // As a key, comparing would go through all of it.
    let key = bomb + "? [*a11]\n: 1\n? [*a11]\n: 2\n"
    #expect(try errors(PackSample().with("plan-rules.yaml", key)).count == 1)
    let anchor = try errors(PackSample().with("pack.yaml", "id: riverton", "id: &me riverton"))
    #expect(anchor.map(\.spot) == ["pack.yaml:1:5"])
    #expect(anchor[0].message.contains("anchor"))
    // A text may speak of research & development, or mark a word.
    #expect(try errors(PackSample().with("pack.yaml", "title: Riverton", "title: R & D *now*")).isEmpty)
  }

  @Test("Nesting without end", arguments: [60, 900, 200_000])
  func depth(count: Int) throws {
    let brackets = "rules: " + String(repeating: "[", count: count) + String(repeating: "]", count: count)
    #expect(try errors(PackSample().with("plan-rules.yaml", brackets)).count == 1)
    let hyphens = String(repeating: "- ", count: count) + "x\n"
    #expect(try errors(PackSample().with("plan-rules.yaml", hyphens)).count == 1)
    let open = String(repeating: "{a: ", count: count)
    #expect(try errors(PackSample().with("plan-rules.yaml", open)).count == 1)
  }

  @Test("Files that are too large, or hold millions of values")
  func size() throws {
    let large = try errors(PackSample().with("missing.yaml", String(repeating: "# x\n", count: 1_100_000)))
    #expect(large.map(\.message) == ["The file is larger than 4 MB."])
    let values = try errors(
      PackSample().with("missing.yaml", "missing: [" + String(repeating: "a,", count: 500_000) + "]"))
    #expect(values[0].message.contains("more than 400000 values"))
    let courses = "id,title,credits\n" + String(repeating: "a,b,1\n", count: 6_000_000)
    let csv = try errors(PackSample().with("courses.csv", courses))
    #expect(csv.contains { $0.place.file == "courses.csv" && $0.message == "The file is larger than 32 MB." })
    let rows = try errors(
      PackSample().with("courses.csv", "id,title,credits\n" + String(repeating: ",b,1\n", count: 60_000)))
    #expect(rows.contains { $0.message.contains("more than 50000 rows") } || rows.count == 1_000)
    #expect(rows.count <= 1_000)
    let line = try errors(
      PackSample().with("courses.csv", "id,title,credits\n" + String(repeating: ",", count: 2_000_000)))
    #expect(line.contains { $0.spot == "courses.csv:2:0" && $0.message == "The line is longer than 1 MB." })
  }

  @Test("A quote that is never closed costs its line and no more")
  func tornQuote() throws {
    let found = try errors(
      PackSample().with("courses.csv", "BIOLAB,Biology laboratory", "BIOLAB,\"Biology laboratory"))
    #expect(found.map(\.spot) == ["courses.csv:5:8"])
    let end = try errors(PackSample().with("courses.csv", "HS200,Nursing", "HS200,\"Nursing"))
    #expect(end.map(\.spot) == ["courses.csv:7:7"])
  }

  @Test("What is not UTF-8, and control characters")
  func encoding() throws {
    var sample = PackSample()
    sample.bytes["courses.csv"] = Array("id,title,credits\nA,Espa".utf8) + [0xF1] + Array("ol,1\n".utf8)
    #expect(
      try errors(sample).contains { $0.spot == "courses.csv:2:7" && $0.message == "This byte is not UTF-8." })
    sample = PackSample()
    sample.bytes["pack.yaml"] = [0xFF, 0xFE] + Array("i\0d\0".utf8)
    #expect(try errors(sample).contains { $0.message == "The file is UTF-16." })
    sample = PackSample()
    sample.bytes["pack.yaml"] = [0x1F, 0x8B, 0x08, 0x00]
    #expect(try errors(sample).contains { $0.spot == "pack.yaml:1:1" || $0.spot == "pack.yaml:1:2" })
    let bell = try errors(PackSample().with("courses.csv", "ALG1,Algebra I", "ALG1,Alg\u{7}ebra I"))
    #expect(bell.contains { $0.spot == "courses.csv:2:9" && $0.message.contains("U+0007") })
    let turned = try errors(PackSample().with("courses.csv", "ALG1,Algebra I", "ALG1,Alg\u{202E}ebra I"))
    #expect(turned.contains { $0.spot == "courses.csv:2:6" && $0.message.contains("U+202E") })
    let zero = try errors(PackSample().with("calendar.yaml", "[fall", "[\u{0}fall"))
    #expect(zero.contains { $0.spot == "calendar.yaml:1:9" })
  }

  @Test("A byte order mark and line ends of other systems are no mistake")
  func spreadsheets() throws {
    let text = PackSample().files["courses.csv"]!.replacingOccurrences(of: "\n", with: "\r\n")
    let sample = PackSample().with("courses.csv", "\u{FEFF}" + text + ",,,,,,,,,,,,,\r\n")
    #expect(try errors(sample).isEmpty)
    #expect(try sample.read().pack?.courses.count == 6)
  }

  @Test("A script is a text like any other")
  func script() throws {
    let title = "<script>alert(1)</script>'; DROP TABLE courses;--"
    let sample = PackSample().with("courses.csv", "ALG1,Algebra I", "ALG1,\(title)")
    #expect(try errors(sample).isEmpty)
    #expect(try sample.read().pack?.courses[0].title == title)
  }

  @Test(
    "Ids cannot lead to other folders",
    arguments: ["../x", "/etc", "a/b", "..", "a\\b", "%2e%2e", "A", "-x", ""])
  func paths(id: String) throws {
    let own = try errors(PackSample().with("pack.yaml", "id: riverton", "id: '\(id)'"))
    #expect(!own.isEmpty && own.allSatisfy { $0.place.file == "pack.yaml" })
    let extended = try errors(PackSample().with("pack.yaml", "state: WA", "state: WA\nextends: '\(id)x/..'"))
    #expect(extended.map(\.spot) == ["pack.yaml:5:10"])
  }

  @Test("Links out of the folder, folders and pipes in place of files are not opened")
  func links() throws {
    try PackSample().with("missing.yaml", nil).with("plan-rules.yaml", nil).inFolder { folder in
      let outside = folder.deletingLastPathComponent().appendingPathComponent("secret.yaml")
      try Data("missing: [{text: secret, reason: secret}]\n".utf8).write(to: outside)
      try FileManager.default.createSymbolicLink(
        at: folder.appendingPathComponent("missing.yaml"), withDestinationURL: outside)
      try FileManager.default.createSymbolicLink(
        at: folder.appendingPathComponent("requirements/link.yaml"), withDestinationURL: outside)
      #expect(mkfifo(folder.appendingPathComponent("plan-rules.yaml").path, 0o600) == 0)
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent("programs/folder.yaml"), withIntermediateDirectories: true)
      let reading = try PackReader.read(folder: folder.path)
      #expect(
        reading.problems.map { "\($0.place.file) \($0.message)" }.sorted() == [
          "missing.yaml This is a link that leads out of the pack's folder.",
          "plan-rules.yaml This is not a plain file.", "programs/folder.yaml This is not a plain file.",
          "requirements/link.yaml This is a link that leads out of the pack's folder.",
        ])
      #expect(reading.pack?.missing.isEmpty == true)
    }
  }

  @Test("An empty folder lacks what says whose pack it is")
  func empty() throws {
    let found = try errors(PackSample(files: [:]))
    #expect(found.map(\.spot) == ["pack.yaml:0:0"])
    #expect(found[0].message == "The folder has no file pack.yaml.")
    for file in PackSample().files.keys.sorted() {
      let nothing = try errors(PackSample().with(file, ""))
      #expect(nothing.contains { $0.spot == "\(file):0:0" && $0.message == "The file is empty." }, "\(file)")
    }
  }

  @Test("Courses without a calendar")
  func noCalendar() throws {
    let found = try errors(PackSample().with("calendar.yaml", nil))
    #expect(found.map(\.spot) == ["courses.csv:2:0"])
  }

  @Test("A file that is cut off anywhere is read or refused, never more")
  func torn() throws {
    for (file, text) in PackSample().files {
      let bytes = Array(text.utf8)
      for length in stride(from: 0, to: bytes.count, by: 17) {
        var sample = PackSample()
        sample.bytes[file] = Array(bytes[..<length])
        _ = try sample.report()
      }
    }
  }

  @Test("Thousands of mistakes are counted, and a thousand listed")
  func flood() throws {
    let rows = (0..<20_000).map { "C\($0),T,x,,,,,,NONE\($0)" }.joined(separator: "\n")
    let sample = PackSample().with(
      "courses.csv", "id,title,credits,terms,sced,grades,schools,level,prerequisites\n" + rows)
    let start = ContinuousClock.now
    let report = try sample.report()
    #expect(report.errors.count == 1_000)
    #expect(report.unlisted >= 19_000)
    #expect(ContinuousClock.now - start < .seconds(30))
  }
}
