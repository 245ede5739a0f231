import ArgumentParser
import CareerModel
import Catalog
import Interchange

/// `waymark import`: makes facts out of a publisher's release.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make facts out of a publisher's release file.",
    discussion: """
      Good rows are kept and bad ones reported; the command then ends with exit code 65. \
      Tables that the release does not have stay as they are. \
      The next command compiles the catalogue anew.

      EXAMPLES:
        waymark import onet db_29_3_text.zip
        waymark import state-wages state_M2024_dl.xlsx --release "May 2024"
        waymark import bls-wages national_M2024_dl.xlsx --dry-run

      KINDS:
      \(ImportKind.helpText)
      """)

  @Argument(help: ArgumentHelp("Which data set the file is; see the list of kinds.", valueName: "kind"))
  var kind: ImportKind

  @Argument(
    help: ArgumentHelp("The publisher's file, folder or zip.", valueName: "path"), completion: .file())
  var path: String

  @Option(help: ArgumentHelp("The release, for files that do not say it themselves.", valueName: "text"))
  var release: String?

  @Flag(help: "Report only; write nothing.")
  var dryRun = false

  @Flag(help: "Take a release that has far fewer rows than the facts have now.")
  var fewerRows = false

  @OptionGroup var document: DocumentOptions
  @OptionGroup var options: CatalogOptions

  func run() throws {
    let folder = try options.factsFolder()
    let names = try PathwayNames(
      clusters: folder.table(.frameworkClusters), pathways: folder.table(.frameworkPathways),
      aliases: folder.table(.frameworkAliases))
    // An installation without occupations takes every code, and hears of strays when it is compiled.
    let occupations = (try? folder.table(.occupations)).map { Set($0.rows.map { $0[0] }) }
    let importer = Importer(pathwayNames: names, occupations: occupations) {
      try FileChecksum.sha256(of: $0)
    }
    let record = ImportRecord(kind: kind, outcome: try read(with: importer), isDryRun: dryRun)
    if record.isWritten {
      if !fewerRows { try refuseShrinking(record.outcome.tables, in: folder) }
      try folder.replace(record.outcome.tables, sources: record.outcome.sources)
    }
    try document.show(record) { record.text(on: $0) }
    try complain(about: record)
  }

  /// A file that was cut off between two lines looks like a small release: a table is not replaced by one
  /// with less than four fifths of its rows unless that is asked for. Throws `CommandFailure.badData`.
  private func refuseShrinking(_ tables: [FactTable], in folder: FactsFolder) throws(CommandFailure) {
    for table in tables {
      // Facts that cannot be read are about to be replaced: nothing to compare with.
      guard let old = try? folder.table(table.schema).rows.count, table.rows.count * 5 < old * 4 else {
        continue
      }
      throw CommandFailure(
        .badData,
        "\(table.schema.name) would have \(Figures.number(table.rows.count)) rows instead of "
          + "\(Figures.number(old)). Nothing was written.",
        hint: "The file may be cut off. Add --fewer-rows if the release really has fewer.")
    }
  }

  private func read(with importer: Importer) throws(ImportFailure) -> ImportOutcome {
    let bar = ProgressBar()
    defer { bar.clear() }
    return try importer.importFacts(kind, from: path, release: release) { file, rows in
      bar.count("Reading \(file)", rows)
    }
  }

  private func complain(about record: ImportRecord) throws(CommandFailure) {
    if record.rowsRejected > 0 {
      throw CommandFailure(
        .badData,
        "Rejected \(Figures.number(record.rowsRejected)) of \(Figures.number(record.rowsRead)) rows.",
        hint: record.isWritten ? "The others were written." : "Nothing was written.")
    }
    if record.rowsMade == 0 {
      throw CommandFailure(
        .badData, "No row of \(path) was kept. Nothing was written.",
        hint: "The kind \(kind.rawValue) takes: \(kind.expects)")
    }
  }
}

extension ImportKind {
  /// Every kind with the file it takes.
  fileprivate static var helpText: String {
    allCases.map { kind in
      let file = kind.expects.wrapped(to: 74).map { "      \($0)\n" }.joined()
      return "  \(kind.rawValue): \(kind.title).\n\(file)"
    }.joined()
  }
}
