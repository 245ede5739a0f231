import ArgumentParser
import CareerModel
import Catalog

/// `waymark occupation`: everything known about one occupation.
struct OccupationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "occupation",
    abstract: "Show one occupation: pay, outlook, schooling, skills and ways to get in.",
    discussion: """
      EXAMPLES:
        waymark occupation 29-1141.00
        waymark occupation 47-2111 --state WA
        waymark occupation 15-1252.00 --json
      """)

  @Argument(
    help: ArgumentHelp(
      "An O*NET-SOC code such as 29-1141.00, or a SOC code such as 29-1141 that means one occupation.",
      valueName: "code"))
  var code: String

  @Option(help: ArgumentHelp("Show the pay and the colleges in this state.", valueName: "state"))
  var state: StateArgument?

  @OptionGroup var document: DocumentOptions
  @OptionGroup var options: CatalogOptions

  func run() throws {
    let state = try state.state()
    let catalog = try options.open()
    let occupation = try OccupationLookup(catalog: catalog).occupation(coded: code)
    guard let profile = try catalog.profile(of: occupation.code) else {
      throw CommandFailure.unknown("occupation", code, nearest: [])
    }
    let detail = try OccupationDetail(profile, in: state, catalog: catalog)
    try document.show(detail) { terminal in
      OccupationPage(detail: detail, profile: profile, catalog: catalog).text(on: terminal)
    }
  }
}
