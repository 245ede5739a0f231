import CareerModel
import Foundation
import Interchange
import Testing

/// Runs imports the way the program does, with a checksum that shows which file it was taken of.
enum Importing {
  /// Names of three clusters and their pathways, enough for the lists in these tests.
  static func pathwayNames() throws -> PathwayNames {
    var clusters = FactTable(.frameworkClusters)
    var pathways = FactTable(.frameworkPathways)
    var aliases = FactTable(.frameworkAliases)
    try clusters.add(["classic", "health-sciences", "Health Sciences", "HL", ""])
    try clusters.add([
      "classic", "arts-a-v-technology-communications", "Arts, A/V Technology & Communications", "AR", "",
    ])
    try clusters.add(["classic", "manufacturing", "Manufacturing", "MN", ""])
    try clusters.add(["modern", "agriculture", "Agriculture", "AG", ""])
    let arts = "arts-a-v-technology-communications"
    try pathways.add([
      "classic", "health-sciences/therapeutic-services", "health-sciences", "Therapeutic Services",
    ])
    try pathways.add(["classic", "health-sciences/support-services", "health-sciences", "Support Services"])
    try pathways.add(["classic", "\(arts)/a-v-technology-film", arts, "A/V Technology & Film"])
    try pathways.add(["classic", "\(arts)/journalism-broadcasting", arts, "Journalism & Broadcasting"])
    try pathways.add(["classic", "manufacturing/production", "manufacturing", "Production"])
    try pathways.add(["modern", "agriculture/plant-systems", "agriculture", "Plant Systems"])
    try aliases.add(["manufacturing/production", "Making Things", "a state"])
    try aliases.add(["manufacturing", "Industry", "a state"])
    return try PathwayNames(clusters: clusters, pathways: pathways, aliases: aliases)
  }

  /// Imports what is at a path, and checks what holds for every import.
  static func facts(
    _ kind: ImportKind, _ path: String, release: String? = "test release",
    limit: Int = Importer.standardLimit, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> ImportOutcome {
    let importer = Importer(pathwayNames: try pathwayNames(), limit: limit) {
      "sum of \($0.lastPathComponent)"
    }
    let outcome = try importer.importFacts(kind, from: path, release: release)
    for file in outcome.report.files {
      #expect(
        file.rowsRead == file.rowsKept + file.rowsSetAside + file.rowsRejected,
        "every row is kept, set aside or rejected", sourceLocation: sourceLocation)
    }
    for table in outcome.tables {
      var sorted = table
      try sorted.sort()
      #expect(sorted == table, "the rows are sorted", sourceLocation: sourceLocation)
      #expect(
        outcome.sources.contains { $0.table == table.schema.name }, "every table has a source",
        sourceLocation: sourceLocation)
    }
    return outcome
  }

  /// Imports a text file with a name. Its last line is ended, as every publisher does.
  static func text(
    _ kind: ImportKind, _ name: String, _ text: String, release: String? = "test release",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> ImportOutcome {
    let delivery = try Delivery()
    let whole = text.hasSuffix("\n") ? text : text + "\n"
    return try facts(kind, delivery.put(name, whole), release: release, sourceLocation: sourceLocation)
  }

  /// Imports a folder of text files.
  static func folder(
    _ kind: ImportKind, _ files: [String: String], release: String? = "test release",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> ImportOutcome {
    let delivery = try Delivery()
    for (name, text) in files { try delivery.put(name, text) }
    return try facts(kind, delivery.path, release: release, sourceLocation: sourceLocation)
  }

  /// Imports a workbook with a name.
  static func workbook(
    _ kind: ImportKind, _ name: String, _ workbook: Spreadsheet, release: String? = "test release",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> ImportOutcome {
    let delivery = try Delivery()
    return try facts(
      kind, delivery.put(name, workbook.bytes()), release: release, sourceLocation: sourceLocation)
  }
}

extension ImportOutcome {
  /// The rows of a table, each joined with bars; nothing if the table was not made.
  func lines(_ schema: FactSchema) -> [String] {
    table(schema)?.rows.map { $0.joined(separator: "|") } ?? []
  }

  /// The errors among the diagnostics, on one line each.
  var errors: [String] { report.diagnostics.filter { $0.severity == .error }.map(\.description) }

  /// The warnings among the diagnostics, on one line each.
  var warnings: [String] { report.diagnostics.filter { $0.severity == .warning }.map(\.description) }
}
