import ArgumentParser
import Catalog
import Foundation
import Interchange
import Planning

/// `waymark export templates`: a program of study for each pathway, to start one's own from.
struct ExportTemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "Write a pack of templates: a program of study for each pathway, from the catalogue.",
    discussion: """
      EXAMPLES:
        waymark export templates Packs/templates
        waymark export templates ~/our-district
      """)

  @Argument(
    help: ArgumentHelp("The folder to write to; made if it is missing.", valueName: "folder"),
    completion: .directory)
  var folder: String

  @OptionGroup var options: CatalogOptions

  func run() throws {
    let pack = try options.open().programTemplates()
    do {
      try PackWriter(pack).write(to: URL(fileURLWithPath: folder, isDirectory: true))
    } catch {
      throw CommandFailure(
        .unavailable, "Cannot write to \(folder): \(error.localizedDescription)",
        hint: "Name a folder that you may write to.")
    }
    print("\(pack.programs.count) programs of study and \(pack.courses.count) courses in \(folder)")
  }
}
