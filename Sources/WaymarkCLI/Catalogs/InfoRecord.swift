import CareerModel
import Catalog

/// What the catalogue holds and where it comes from, as commands print it.
struct InfoRecord: Encodable {
  /// One file that facts of a table were read from.
  struct Source: Encodable {
    let table: String
    let publisher: String
    let dataSet: String
    let release: String
    let date: String
    let licence: String
    let input: String
    let rows: Int
    let checksum: String

    init(_ source: FactSource) {
      table = source.table
      publisher = source.publisher
      dataSet = source.dataSet
      release = source.release
      date = source.date
      licence = source.licence
      input = source.input
      rows = source.rows
      checksum = source.checksum
    }
  }

  let version = Waymark.version
  let path: String
  let schemaVersion: String
  let factsFingerprint: String
  /// How many rows each table has.
  let rows: [String: Int]
  let sources: [Source]

  private let tables: [(table: String, count: Int)]

  init(path: String, _ info: CatalogInfo) {
    self.path = path
    schemaVersion = info.schemaVersion
    factsFingerprint = info.factsFingerprint
    rows = Dictionary(info.rows.map { ($0.table, $0.count) }, uniquingKeysWith: { first, _ in first })
    sources = info.sources.map(Source.init)
    tables = info.rows
  }

  private enum CodingKeys: CodingKey {
    case version, path, schemaVersion, factsFingerprint, rows, sources
  }

  /// The record for people.
  func text(on terminal: Terminal) -> String {
    let counts = TextTable(
      columns: [.left("Table"), .right("Rows")], rows: tables.map { [$0.table, Figures.number($0.count)] })
    let origins = TextTable(
      columns: [
        .left("Table"), .wrapped("Publisher"), .wrapped("Data set"), .wrapped("Release"), .left("SHA-256"),
      ],
      rows: sources.map { [$0.table, $0.publisher, $0.dataSet, $0.release, String($0.checksum.prefix(12))] })
    return """
      Waymark \(version), catalogue schema \(schemaVersion)
      File   \(path)
      Facts  \(factsFingerprint)

      \(counts.text(on: terminal))
      \(origins.text(on: terminal))
      """
  }
}
