import ArgumentParser
import CareerModel
import Catalog

/// `waymark search`: finds things by code, title, other titles and misspelled words.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find occupations, pathways, programs, courses, credentials and colleges.",
    discussion: """
      EXAMPLES:
        waymark search electrician
        waymark search welding --kind program --kind course
        waymark search enfermera --language es
        waymark search "community college of baltimore" --kind institution --json
      """)

  @Argument(help: ArgumentHelp("Words or a code to look for.", valueName: "text"))
  var text: [String]

  @Option(help: ArgumentHelp("Only things of this kind; may be repeated.", valueName: "kind"))
  var kind: [SearchKind] = []

  @Option(help: ArgumentHelp("At most this many.", valueName: "n"))
  var limit = 20

  @Option(
    help: ArgumentHelp("The language of the words, besides English: en or es.", valueName: "language"))
  var language = Language.english

  @OptionGroup var list: ListOptions
  @OptionGroup var options: CatalogOptions

  func validate() throws {
    if !(1...1000).contains(limit) { throw ValidationError("--limit takes a whole number from 1 to 1000.") }
  }

  func run() throws {
    let kinds = kind.isEmpty ? Set(SearchKind.allCases) : Set(kind)
    let typed = text.joined(separator: " ")
    let results = try options.open().speaking(language).search(typed, kinds: kinds, limit: limit)
    if let understood = results.understoodAs { StandardError.emit("Showing results for \(understood).\n") }
    try list.show(results.hits.map { SearchHitRecord(hit: $0) }) { terminal in
      if results.hits.isEmpty { return "Nothing found for \"\(typed)\".\n" }
      return TextTable(
        columns: [.left("Kind"), .left("Id"), .wrapped("Title"), .wrapped("Also called")],
        rows: results.hits.map { [$0.kind.rawValue, $0.id, $0.title, $0.alternateTitle ?? ""] }
      ).text(on: terminal)
    }
  }
}
