import ArgumentParser
import Interchange
import Planning

/// Who is planned for, on the command line.
struct PlanLearnerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The learner's plan so far, as a JSON file; docs/plans.md describes it.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var plan: String?

  @Option(
    help: ArgumentHelp(
      "The first term to plan, such as 10-fall; without it the one after all that is done.", valueName: "term"
    ))
  var from: String?

  @Option(
    name: .customLong("class"),
    help: ArgumentHelp(
      "The year of graduation; without it the plan's, and without one there every diploma counts.",
      valueName: "year"))
  var graduation: Int?

  @Option(help: ArgumentHelp("The school, by id; without it courses of every school.", valueName: "id"))
  var school: String?

  @Option(
    help: ArgumentHelp("A milestone that will be reached, by id; may be given again.", valueName: "id"))
  var expect: [String] = []

  @Flag(help: "Change as little as possible of the courses that the plan so far has planned.")
  var repair = false

  func validate() throws {
    try LimitOptions.check(graduation, "--class", 1_990...2_100)
    if repair, plan == nil { throw ValidationError("--repair needs the plan so far, by --plan.") }
  }

  /// Whether any of it is said.
  var isGiven: Bool {
    plan != nil || from != nil || graduation != nil || school != nil || !expect.isEmpty || repair
  }

  /// Puts it into a request.
  func fill(_ request: inout PlanRequest, _ pack: Pack) throws {
    if let plan {
      let bytes = try BoundedFile.bytes(plan, atMost: PlanFile.mostBytes)
      let file: PlanFile
      do throws(PlanFileError) {
        file = try PlanFile(json: bytes, in: pack)
      } catch {
        throw CommandFailure(FileProblem(error, path: plan))
      }
      request.record = file.record
      request.graduation = file.graduation
      if request.goals.isEmpty { request.goals = file.requirements }
    }
    request.graduation = graduation ?? request.graduation
    request.start = from
    request.school = school
    request.expectedMilestones = Set(expect)
    request.keepsPlan = repair
  }
}
