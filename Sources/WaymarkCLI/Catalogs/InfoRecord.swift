import CareerModel
import Catalog

/// What the catalogue holds and where it comes from, as commands print it.
struct InfoRecord: JSONConvertible {
  let path: String
  let info: CatalogInfo

  var json: JSONValue {
    [
      "version": .text(Waymark.version), "schemaVersion": .text(info.schemaVersion), "path": .text(path),
      "factsFingerprint": .text(info.factsFingerprint),
      "rows": .object(info.rows.map { JSONValue.Member($0.table, .whole($0.count)) }),
      "sources": .list(info.sources, \.json),
    ]
  }

  /// The record for people.
  func text(on terminal: Terminal) -> String {
    let counts = TextTable(
      columns: [.left("Table"), .right("Rows")], rows: info.rows.map { [$0.table, Figures.number($0.count)] })
    let origins = TextTable(
      columns: [
        .left("Table"), .wrapped("Publisher"), .wrapped("Data set"), .wrapped("Release"), .left("SHA-256"),
      ],
      rows: info.sources.map { source in
        [
          source.table, source.publisher, source.dataSet, source.release, String(source.checksum.prefix(12)),
        ]
      })
    return """
      Waymark \(Waymark.version), catalogue schema \(info.schemaVersion)
      File   \(path)
      Facts  \(info.factsFingerprint)

      \(counts.text(on: terminal))
      \(origins.text(on: terminal))
      """
  }
}
