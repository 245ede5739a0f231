import ArgumentParser
import Catalog
import Interchange
import Planning

/// `waymark audit`: what of a plan counts toward what, and what is missing.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Audit a plan: which course counts toward what, what is missing, and what is near.",
    discussion: """
      PLAN is a JSON file with courses, milestones and exceptions; docs/plans.md describes it. Without \
      requirements in the file or here, the pack's diplomas for the plan's class are looked at.

      EXAMPLES:
        waymark audit plan.json --pack Packs/example-district
        waymark audit plan.json --pack Packs/example-district --against wa-diploma --json
      """)

  @Argument(
    help: ArgumentHelp("The plan, as a JSON file.", valueName: "plan"),
    completion: .file(extensions: ["json"]))
  var plan: String

  @Option(
    help: ArgumentHelp("The folder of the pack that the plan is made with.", valueName: "folder"),
    completion: .directory)
  var pack: String

  @Option(
    help: ArgumentHelp(
      "A diploma, endorsement or program of study to look at, by id; may be given more than once.",
      valueName: "id"))
  var against: [String] = []

  @Option(
    help: ArgumentHelp(
      "The day on which agreements with colleges have to hold. Otherwise today.", valueName: "day"))
  var on: String?

  @OptionGroup var document: DocumentOptions

  func run() throws {
    let day = try Today.day(or: on)
    let pack = try PackChoice.open(pack)
    let file = try read(pack)
    let audit = try audit(file, pack, day)
    try document.show(audit) { AuditTable(document: audit).text(on: $0) }
  }

  /// Against the sets asked for here, else in the file, else the diplomas for the plan's class.
  private func audit(_ file: PlanFile, _ pack: Pack, _ day: String) throws(CommandFailure) -> AuditDocument {
    let sets: [RequirementSet]
    do throws(SetChoiceError) {
      sets = try pack.sets(
        named: against.isEmpty ? file.requirements : against, graduation: file.graduation)
    } catch {
      throw CommandFailure(FileProblem(error, option: "--against"))
    }
    do throws(AuditError) {
      return try AuditDocument(
        auditing: file.record, graduation: file.graduation, against: sets, of: pack, on: day)
    } catch {
      throw CommandFailure(FileProblem(error, option: "--against"))
    }
  }

  private func read(_ pack: Pack) throws -> PlanFile {
    let bytes = try BoundedFile.bytes(plan, atMost: PlanFile.mostBytes)
    do throws(PlanFileError) {
      return try PlanFile(json: bytes, in: pack)
    } catch {
      throw CommandFailure(FileProblem(error, path: plan))
    }
  }
}
