import Foundation
import Testing

@Suite("waymark check")
struct CheckTests {
  /// The state of the repository's own packs.
  private static let shipped: [String] = {
    let packs = Workshop.facts.deletingLastPathComponent().appendingPathComponent("Packs")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: packs.path)) ?? []
    return names.filter { !$0.hasPrefix(".") && $0 != "README.md" }.sorted().map {
      packs.appendingPathComponent($0).path
    }
  }()

  @Test("Every pack that ships has no errors", arguments: shipped)
  func shippedPacks(folder: String) async throws {
    let run = try await Program.run("check", folder, "--on", "2026-11-24", "--json")
    let document = try run.object()
    let errors = try #require(document["errors"] as? [[String: Any]])
    #expect(errors.isEmpty, "\(errors)")
    #expect(run.status == 0)
    #expect(document["codesChecked"] as? Bool == true)
  }

  private func folder(_ files: [String: String]) throws -> String {
    let folder = try Workshop.newFolder("packs").appendingPathComponent("riverton")
    for (name, text) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    return folder.path
  }

  private static let files = [
    "pack.yaml": "id: riverton\ntitle: Riverton\nowner: district\nstate: WA\n",
    "calendar.yaml": "terms: [fall, spring]\ngrades: 9-12\nperiods: 6\n",
    "courses.csv": "id,title,credits,sced,prerequisites,counts_as\nALG1,Algebra I,1,02052,,mathematics\n"
      + "GEO,Geometry,1,02072,ALG1,mathematics\n",
    "agreements.csv": "id,kind,courses,college,hours,effective,expires\n"
      + "math,dual,GEO,236072,5,2024-09-01,2026-08-31\n",
    "programs/nursing.yaml": "id: nursing\ntitle: Nursing\npathway: health-sciences/therapeutic-services\n",
  ]

  @Test("A pack in order: the document has the keys that are promised")
  func document() async throws {
    let path = try folder(Self.files)
    let run = try await Program.run("check", path, "--on", "2026-08-31", "--json")
    #expect(run.status == 0, "\(run.output)")
    let document = try run.object()
    #expect((document["errors"] as? [Any])?.isEmpty == true)
    #expect(document["pack"] as? String == "riverton" && document["on"] as? String == "2026-08-31")
    #expect((document["counts"] as? [String: Int])?["courses"] == 2)
    let warning = try #require((document["warnings"] as? [[String: Any]])?.first)
    #expect(Set(warning.keys) == ["file", "line", "column", "message", "hint"])
    let programs = try #require(document["programs"] as? [[String: Any]])
    let elements = try #require(programs.first?["elements"] as? [[String: Any]])
    #expect(
      elements.compactMap { $0["element"] as? String }
        == ["standards", "knowledge", "industry", "progression", "points", "credential"])
    #expect(
      elements.allSatisfy { $0["met"] as? Bool == false && ($0["missing"] as? [String])?.isEmpty == false })
    // A day later the agreement has ended.
    let later = try await Program.run("check", path, "--on", "2026-09-01")
    #expect(later.status == 0)
    #expect(later.output.contains("agreements.csv:2:35: The agreement \"math\" expired on 2026-08-31"))
  }

  @Test("Mistakes are named with their place and the nearest word, and the exit code is 65")
  func errors() async throws {
    var files = Self.files
    files["courses.csv"]? += "TRIG,Trigonometry,1,02071,GE0,mathematic\n"
    files["agreements.csv"] = files["agreements.csv"]?.replacingOccurrences(of: "236072", with: "999999")
    files["programs/nursing.yaml"] = files["programs/nursing.yaml"]?
      .replacingOccurrences(of: "therapeutic-services", with: "therapeutic-service")
    let path = try folder(files)
    let run = try await Program.run("check", path, "--json")
    #expect(run.status == 65)
    let errors = try #require(try run.object()["errors"] as? [[String: Any]])
    let lines = errors.map {
      "\($0["file"] ?? ""):\($0["line"] ?? ""):\($0["column"] ?? "") \($0["hint"] ?? "")"
    }
    #expect(lines.count == 4, "\(lines)")
    #expect(lines[0].hasPrefix("agreements.csv:2:15 "))
    #expect(lines[1] == "courses.csv:4:27 Did you mean \"GEO\"?")
    #expect(lines[2] == "courses.csv:4:31 Did you mean \"mathematics\"?")
    #expect(
      lines[3]
        == "programs/nursing.yaml:3:10 Did you mean \"health-sciences/therapeutic-services\"?")
    let table = try await Program.run("check", path, "--on", "2026-08-31")
    #expect(table.status == 65)
    #expect(table.output.contains("courses.csv:4:27: There is no course \"GE0\"."))
    #expect(table.lines.contains("4 errors, 1 warning."))
  }

  @Test("Without facts the codes are not looked up, and that is said")
  func noFacts() async throws {
    let path = try folder(Self.files)
    let away = try Workshop.newFolder("away")
    let copy = away.appendingPathComponent("waymark").path
    try FileManager.default.copyItem(atPath: Program.path, toPath: copy)
    var environment = Program.plainEnvironment
    environment["XDG_CACHE_HOME"] = away.path
    environment["HOME"] = away.path
    let run = try await Program.run(copy, ["check", path], environment: environment, in: away.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("There are no facts here"))
  }

  @Test("A folder that is missing, a file, an empty folder, and wrong usage have their exit codes")
  func exitCodes() async throws {
    let missing = try await Program.run("check", "/nowhere")
    #expect(missing.status == 66 && missing.errors.contains("/nowhere") && missing.errors.contains("hint: "))
    let path = try folder(Self.files)
    #expect(try await Program.run("check", path + "/pack.yaml").status == 66)
    let empty = try await Program.run("check", try Workshop.newFolder("packs").path, "--json")
    #expect(empty.status == 65)
    #expect((try empty.object()["errors"] as? [[String: Any]])?.first?["file"] as? String == "pack.yaml")
    #expect(try await Program.run("check").status == 64)
    #expect(try await Program.run("check", path, "--on", "2026-02-30").status == 64)
  }

  @Test("The district of the guide, written down as the guide says, has no errors")
  func guide() async throws {
    let guide = Workshop.facts.deletingLastPathComponent().appendingPathComponent("docs/packs.md")
    let text = try String(contentsOf: guide, encoding: .utf8)
    let part = try #require(
      text.components(separatedBy: "## A district in ten minutes").last?
        .components(separatedBy: "\n## ").first)
    var files: [String: String] = [:]
    // A name in bold, then its text between fences.
    for match in part.matches(of: /\*\*`(?<name>[a-z\/.-]+)`\*\*[^\n]*\n+```[a-z]*\n(?<text>(?s:.*?))```/) {
      files[String(match.name)] = String(match.text)
    }
    #expect(
      files.keys.sorted()
        == [
          "agreements.csv", "calendar.yaml", "courses.csv", "pack.yaml", "programs/nursing.yaml",
          "requirements/diploma.yaml",
        ])
    let run = try await Program.run("check", try folder(files), "--on", "2026-11-24")
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains("The pack is in order."), "\(run.output)")
  }
}
