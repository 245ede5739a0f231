import ArgumentParser
import Catalog
import Foundation
import Interchange
import Planning

/// `waymark plan`: courses over terms so that everything required is met.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Put courses into terms so that all requirements are met, as well as can be.",
    discussion: """
      PROBLEM is JSON: terms, courses, requirements and, if you like, the record, limits, wishes and the plan so \
      far. docs/planning.md describes it, and what makes one plan better than another.

      EXAMPLES:
        waymark plan problem.json
        waymark plan problem.json --plans 3 --differ 4
        waymark plan problem.json --json
      """)

  @Argument(
    help: ArgumentHelp("The problem, as a JSON file.", valueName: "problem"),
    completion: .file(extensions: ["json"]))
  var file: String

  @Option(
    help: ArgumentHelp("Look at no more than this many decisions for a plan.", valueName: "n"))
  var nodes = PlanGenerator.usualNodes

  @Option(help: ArgumentHelp("Show up to this many plans, the best first.", valueName: "n"))
  var plans = 1

  @Option(
    help: ArgumentHelp("Each plan has at least so many courses that an earlier one has not.", valueName: "n"))
  var differ = 3

  @OptionGroup var document: DocumentOptions

  static let nodeRange = 0...1_000_000_000

  func validate() throws {
    try LimitOptions.check(nodes, "--nodes", Self.nodeRange)
    try LimitOptions.check(plans, "--plans", 1...20)
    try LimitOptions.check(differ, "--differ", 1...100)
  }

  func run() throws {
    let problem = try read()
    let start = ContinuousClock.now
    let results = PlanGenerator(nodes: nodes).plans(problem, atMost: plans, differingBy: differ)
    let time = Int((ContinuousClock.now - start) / .microseconds(1))
    let plan = PlanDocument(problem: problem, results: results, microseconds: time)
    try document.show(plan) { PlanTable(document: plan).text(on: $0) }
  }

  private func read() throws -> PlanProblem {
    guard let handle = FileHandle(forReadingAtPath: file) else {
      throw CommandFailure(.missingFile, "\(file) cannot be read.", hint: "Check the path.")
    }
    let bytes: Data
    do {
      // One byte more than it may have is enough to know that it is too large.
      bytes = try handle.read(upToCount: ProblemFile.mostBytes + 1) ?? Data()
    } catch {
      throw CommandFailure(.missingFile, "\(file) cannot be read.", hint: "Name a file, not a folder.")
    }
    do throws(ProblemFileError) {
      return try ProblemFile(json: bytes).problem
    } catch {
      throw CommandFailure(FileProblem(error, path: file))
    }
  }
}
