import ArgumentParser
import Catalog

/// `waymark catalog info`: what the compiled catalogue holds and where it comes from.
struct InfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: "Show versions, row counts and sources of the catalogue.",
    discussion: """
      EXAMPLES:
        waymark catalog info
        waymark catalog info --json
      """)

  @OptionGroup var document: DocumentOptions
  @OptionGroup var options: CatalogOptions

  func run() throws {
    let catalog = try options.open()
    let record = InfoRecord(path: catalog.path, info: try catalog.info())
    try document.show(record) { record.text(on: $0) }
  }
}
