public import ArgumentParser

/// The program `waymark`: career clusters, pathways, occupations and the roads that lead there.
public struct Waymark: AsyncParsableCommand {
  /// The version of the program.
  public static let version = "0.1.0"

  /// The commands and what the program's help says about them.
  public static let configuration = CommandConfiguration(
    commandName: "waymark",
    abstract: "Explore career clusters, pathways and occupations, and the roads that lead there.",
    discussion: """
      Every command prints a table for people, and with --json one JSON document.

      EXAMPLES:
        waymark search "registered nurse"
        waymark occupation 29-1141.00 --state WA
        waymark match --interests 16,27,9,33,12,22
        waymark routes --to 29-1141.00 --from grade:10 --state WA
        waymark occupations --cluster health-sciences --skill-level mid --sort wage --limit 10

      EXIT CODES:
        64  wrong usage
        65  wrong data, or an unknown code or id
        66  a missing file or folder
        69  something is not available
        70  a fault in Waymark
      """,
    version: version,
    subcommands: [
      ClustersCommand.self,
      PathwaysCommand.self,
      OccupationsCommand.self,
      OccupationCommand.self,
      RoadmapCommand.self,
      RoutesCommand.self,
      SearchCommand.self,
      MatchCommand.self,
      CheckCommand.self,
      AuditCommand.self,
      BalanceCommand.self,
      PlanCommand.self,
      ExportCommand.self,
      CatalogCommand.self,
      ImportCommand.self,
      ServeCommand.self,
    ])

  /// A command line without a command.
  public init() {}

  /// Parses the command line, runs the command it names, and ends the program with the right exit code.
  public static func main() async {
    StandardOutput.outliveItsReader()
    do {
      var command = try await asyncParseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      end(with: error)
    }
  }

  private static func end(with error: any Error) -> Never {
    if let failure = CommandFailure(error) {
      failure.report()
      exit(withError: failure.exitCode)
    }
    if exitCode(for: error) != .validationFailure { exit(withError: error) }
    CommandFailure.usage(fullMessage(for: error), message: message(for: error)).report()
    exit(withError: ExitCode.validationFailure)
  }
}
