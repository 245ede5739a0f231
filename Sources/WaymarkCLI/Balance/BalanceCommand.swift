import ArgumentParser
import Catalog
import Interchange
import Planning

/// `waymark balance`: spread a curriculum's courses over its periods so that no period is heavier than it must be.
struct BalanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "balance",
    abstract: "Spread the courses of a curriculum over terms so that the heaviest is as light as can be.",
    discussion: """
      FILE is JSON: periods, minCredits, maxCredits, minCourses, maxCourses, credits, prerequisites and, if you \
      like, names. docs/balance.md describes it and the measures that are shown below the plan.

      EXAMPLES:
        waymark balance curriculum.json
        waymark balance curriculum.json --json
      """)

  @Argument(
    help: ArgumentHelp("The curriculum, as a JSON file.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var file: String

  @Option(
    help: ArgumentHelp(
      "Look at no more than this many partial plans, then print what is known.", valueName: "n"))
  var nodes = CurriculumBalancer.usualNodes

  @OptionGroup var document: DocumentOptions

  static let nodeRange = 0...1_000_000_000

  func validate() throws { try LimitOptions.check(nodes, "--nodes", Self.nodeRange) }

  func run() throws {
    let curriculum = try read()
    let start = ContinuousClock.now
    let result = CurriculumBalancer(nodes: nodes).balance(curriculum.problem)
    let time = Int((ContinuousClock.now - start) / .microseconds(1))
    let balance = BalanceDocument(
      problem: curriculum.problem, names: curriculum.names, result: result, microseconds: time)
    try document.show(balance) { BalanceTable(document: balance).text(on: $0) }
  }

  private func read() throws -> CurriculumFile {
    let bytes = try BoundedFile.bytes(file, atMost: CurriculumFile.mostBytes)
    do throws(CurriculumFileError) {
      return try CurriculumFile(json: bytes)
    } catch {
      throw CommandFailure(FileProblem(error, path: file))
    }
  }
}
