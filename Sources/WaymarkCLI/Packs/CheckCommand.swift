import ArgumentParser
import CareerModel
import Catalog
import Foundation
import Interchange
import Planning

/// `waymark check`: read a pack of courses, programs and rules, and name every mistake with its place.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a pack: courses, programs of study and requirements as text files.",
    discussion: """
      PACK is a folder; docs/packs.md shows how to write one. Every mistake is named with its file, line and \
      column. The exit code is 65 when something has to be put right.

      EXAMPLES:
        waymark check Packs/wa
        waymark check Packs/example-district --on 2026-11-24 --json
      """)

  @Argument(help: ArgumentHelp("The folder of the pack.", valueName: "pack"), completion: .directory)
  var pack: String

  @Option(help: ArgumentHelp("The day on which agreements have to hold. Otherwise today.", valueName: "day"))
  var on: String?

  @OptionGroup var catalog: CatalogOptions

  @OptionGroup var document: DocumentOptions

  func run() throws {
    let day = try Today.day(or: on)
    let reading: PackReading
    do throws(PackFolderError) {
      reading = try PackReader.read(folder: pack)
    } catch {
      throw CommandFailure(error)
    }
    let codes = try codes()
    let report = reading.report(PackCheck(codes: codes ?? .none, day: day))
    let result = CheckDocument(
      path: pack, pack: reading.pack, report: report, day: day, knowsCodes: codes != nil)
    try document.show(result) { CheckTable(document: result).text(on: $0) }
    if !report.errors.isEmpty { throw ExitCode(CommandFailure.Kind.badData.rawValue) }
  }

  /// The catalogue's codes; `nil` where there are no facts to take them from.
  private func codes() throws -> KnownCodes? {
    do {
      return try KnownCodes(try catalog.open())
    } catch let failure as CommandFailure where failure.kind == .missingFile && catalog.isUnnamed {
      return nil
    }
  }
}
