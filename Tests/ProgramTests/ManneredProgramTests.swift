import Foundation
import Testing

@Suite("A well-mannered program")
struct ManneredProgramTests {
  @Test("Ends quietly when nobody reads any more")
  func brokenPipe() async throws {
    let run = try await Program.shell("{ \"$0\" occupations --json; echo \"status $?\" >&2; } | head -1")
    #expect(run.output == "[\n")
    #expect(run.errors == "status 0\n")
  }

  @Test(
    "Says so when the result cannot be written",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func fullDisk() async throws {
    let run = try await Program.shell("\"$0\" clusters > /dev/full; echo \"status $?\"")
    #expect(run.output == "status 69\n")
    #expect(run.errors.hasPrefix("waymark: Cannot write the result: "))
  }

  @Test(
    "Has a version and a help for every command",
    arguments: [
      [], ["clusters"], ["pathways"], ["occupations"], ["occupation"], ["search"], ["audit"], ["balance"],
      ["plan"],
      ["check"],
      ["catalog"],
      ["export"], ["export", "templates"], ["catalog", "build"], ["catalog", "info"], ["catalog", "verify"],
      ["import"], ["serve"],
    ])
  func help(command: [String]) async throws {
    let run = try await Program.run(command + ["--help"], environment: Program.plainEnvironment)
    #expect(run.status == 0)
    #expect(run.output.contains("EXAMPLES:"))
    #expect(run.output.contains("USAGE: " + (["waymark"] + command).joined(separator: " ")))
    let examples = run.lines.filter { $0.hasPrefix("  waymark ") }
    #expect(examples.count >= 2)
    let version = try await Program.run(["--version"], environment: Program.plainEnvironment)
    #expect(version.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test("Completes words in the usual shells", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) async throws {
    let run = try await Program.run(
      ["--generate-completion-script", shell], environment: Program.plainEnvironment)
    #expect(run.status == 0)
    for word in ["occupations", "classic", "openings", "institution", "bls-wages", "WA"] {
      #expect(run.output.contains(word))
    }
  }

  @Test("Without a command shows what there is")
  func noCommand() async throws {
    let run = try await Program.run([], environment: Program.plainEnvironment)
    #expect(run.status == 0)
    #expect(run.output.contains("occupations") && run.output.contains("EXAMPLES:"))
  }

  @Test("Finds the facts in the working folder")
  func workingFolder() async throws {
    var environment = try await Workshop.environment()
    environment["WAYMARK_FACTS"] = nil
    let place = try Workshop.newFolder("place")
    try FileManager.default.createSymbolicLink(
      at: place.appendingPathComponent("Facts"), withDestinationURL: Workshop.facts)
    let run = try await Program.run(
      ["catalog", "build", "--json"], environment: environment, in: place.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try run.object()["isBuilt"] as? Bool == false)
  }
}
