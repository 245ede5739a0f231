import ArgumentParser

/// `waymark catalog`: the national catalogue that every other command reads.
struct CatalogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalog",
    abstract: "Build, describe or check the compiled catalogue.",
    discussion: """
      Other commands build the catalogue by themselves when it is missing or older \
      than the facts.

      EXAMPLES:
        waymark catalog build
        waymark catalog info --json
        waymark catalog verify
      """,
    subcommands: [BuildCommand.self, InfoCommand.self, VerifyCommand.self])
}
