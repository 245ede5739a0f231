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
      GOAL is a diploma, an endorsement or a program of study of the pack, by id; the pack's diplomas for the \
      class come along. docs/planning.md says what makes one plan better than another, and describes the file of \
      a problem that needs no pack.

      EXAMPLES:
        waymark plan nursing --pack Packs/example-district --class 2030
        waymark plan nursing example-honors --pack Packs/example-district --plan plan.json --from 10-fall
        waymark plan nursing --pack Packs/example-district --plan plan.json --repair
        waymark plan --problem problem.json --json
      """)

  @Argument(
    help: ArgumentHelp(
      "What is to be reached, by id; several side by side or with commas.", valueName: "goal"))
  var goals: [String] = []

  @Option(
    help: ArgumentHelp("The folder of the pack to plan with.", valueName: "folder"), completion: .directory)
  var pack: String?

  @Option(
    help: ArgumentHelp("A problem that needs no pack, as a JSON file.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var problem: String?

  @OptionGroup(title: "The learner") var learner: PlanLearnerOptions

  @OptionGroup(title: "Courses") var choices: PlanChoiceOptions

  @Option(
    help: ArgumentHelp("Look at no more than this many decisions for a plan.", valueName: "n"))
  var nodes = PlanGenerator.usualNodes

  @Option(help: ArgumentHelp("Show up to this many plans, the best first.", valueName: "n"))
  var plans = 1

  @Option(
    help: ArgumentHelp("Each plan has at least so many courses that an earlier one has not.", valueName: "n"))
  var differ = 3

  @Flag(help: "Do not plan: print the problem as a file for --problem.")
  var asProblem = false

  @OptionGroup var document: DocumentOptions

  static let nodeRange = 0...1_000_000_000

  func validate() throws {
    try LimitOptions.check(nodes, "--nodes", Self.nodeRange)
    try LimitOptions.check(plans, "--plans", 1...20)
    try LimitOptions.check(differ, "--differ", 1...100)
    if problem != nil {
      guard pack == nil, goals.isEmpty, !learner.isGiven, !choices.isGiven else {
        throw ValidationError(
          "--problem says all there is to plan: no goal, pack or learner stands beside it.")
      }
    } else if pack == nil {
      throw ValidationError("Name the pack to plan with by --pack, or a whole problem by --problem.")
    } else if goals.isEmpty, choices.only {
      throw ValidationError("--only needs a goal.")
    }
  }

  func run() throws {
    let pack = try pack.map { folder throws(CommandFailure) in try PackChoice.open(folder) }
    let problem = try pack.map(request) ?? read()
    if asProblem {
      let json = String(decoding: ProblemFile.json(problem), as: UTF8.self)
      try StandardOutput.emit(json)
      return
    }
    let start = ContinuousClock.now
    let results = PlanGenerator(nodes: nodes).plans(problem, atMost: plans, differingBy: differ)
    let time = Int((ContinuousClock.now - start) / .microseconds(1))
    let plan = PlanDocument(pack: pack, problem: problem, results: results, microseconds: time)
    try document.show(plan) { PlanTable(document: plan).text(on: $0) }
  }

  private func request(_ pack: Pack) throws -> PlanProblem {
    var request = PlanRequest(
      goals: goals.flatMap { $0.split(separator: ",").map(String.init) }, addsDiplomas: !choices.only)
    try learner.fill(&request, pack)
    try choices.fill(&request)
    request.day = Today.day
    do throws(PlanRequestError) {
      return try request.problem(in: pack)
    } catch {
      throw CommandFailure(FileProblem(error, pack: pack))
    }
  }

  private func read() throws -> PlanProblem {
    let path = problem ?? ""
    let bytes = try BoundedFile.bytes(path, atMost: ProblemFile.mostBytes)
    do throws(ProblemFileError) {
      return try ProblemFile(json: bytes).problem
    } catch {
      throw CommandFailure(FileProblem(error, path: path))
    }
  }
}
