import ArgumentParser
import Foundation
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
    let sets = try sets(file, pack)
    var record = file.record
    let start = ContinuousClock.now
    let result: (stages: AuditStages, misses: [NearMiss])
    do throws(AuditError) {
      record.milestones.formUnion(try pack.setMilestones(of: record))
      let auditor = Auditor(try CompiledRequirements(sets, courses: pack.courses))
      let others = pack.allSets.filter { set in
        set.holds(for: file.graduation) && !sets.contains { $0.id == set.id }
      }
      result = (
        try auditor.stages(record, offered: pack.courses), try NearMisses(others).distances(record)
      )
    } catch {
      throw CommandFailure(error)
    }
    let unclaimed = UnclaimedCredit.find(record, agreements: pack.agreements, on: day)
    let time = Int((ContinuousClock.now - start) / .microseconds(1))
    let audit = AuditDocument(
      pack: pack, record: record, stages: result.stages, misses: result.misses, unclaimed: unclaimed,
      microseconds: time)
    try document.show(audit) { AuditTable(document: audit).text(on: $0) }
  }

  /// The sets asked for here, else in the file, else the diplomas for the plan's class.
  private func sets(_ file: PlanFile, _ pack: Pack) throws(CommandFailure) -> [RequirementSet] {
    let known = pack.allSets
    let asked = against.isEmpty ? file.requirements : against
    if asked.isEmpty {
      let diplomas = pack.diplomas(for: file.graduation)
      if diplomas.isEmpty {
        throw CommandFailure(
          .badData, "The pack \"\(pack.id)\" has no diploma for this plan.",
          hint: "Name what to look at with --against: " + known.map(\.id).prefix(8).joined(separator: ", "))
      }
      return diplomas
    }
    var sets: [RequirementSet] = []
    for id in asked where !sets.contains(where: { $0.id == id }) {
      guard let set = known.first(where: { $0.id == id }) else {
        throw CommandFailure(
          .badData, "The pack \"\(pack.id)\" has no requirement set \"\(id)\".",
          hint: NearestWords(known.map(\.id)).hint(for: id)
            ?? "It has: " + known.map(\.id).prefix(12).joined(separator: ", "))
      }
      sets.append(set)
    }
    return sets
  }

  private func read(_ pack: Pack) throws -> PlanFile {
    guard let handle = FileHandle(forReadingAtPath: plan) else {
      throw CommandFailure(.missingFile, "\(plan) cannot be read.", hint: "Check the path.")
    }
    let bytes: Data
    do {
      // One byte more than it may have is enough to know that it is too large.
      bytes = try handle.read(upToCount: PlanFile.mostBytes + 1) ?? Data()
    } catch {
      throw CommandFailure(.missingFile, "\(plan) cannot be read.", hint: "Name a file, not a folder.")
    }
    do throws(PlanFileError) {
      return try PlanFile(json: bytes, in: pack)
    } catch {
      throw CommandFailure(error, path: plan)
    }
  }
}
