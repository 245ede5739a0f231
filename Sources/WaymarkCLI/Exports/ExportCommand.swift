import ArgumentParser

/// `waymark export`: what others can use, as files.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write what others can use as files.",
    discussion: """
      EXAMPLES:
        waymark export templates Packs/templates
        waymark export templates ~/our-district
      """,
    subcommands: [ExportTemplatesCommand.self])
}
