import CareerModel

/// The text form of `Facts/SOURCES`: tab-separated, sorted by table and input.
enum SourcesText {
  static let columns = [
    "table", "input", "publisher", "data_set", "release", "date", "licence", "rows", "checksum",
  ]

  static func text(of sources: [FactSource]) -> [UInt8] {
    let lines =
      sources
      .map { source in
        [
          source.table, source.input, source.publisher, source.dataSet, source.release, source.date,
          source.licence, String(source.rows), source.checksum,
        ].joined(separator: "\t")
      }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return [UInt8]((([columns.joined(separator: "\t")] + lines).joined(separator: "\n") + "\n").utf8)
  }

  static func parse(_ bytes: [UInt8], file: String) throws(FactsError) -> [FactSource] {
    var lines = TabbedLines(bytes)
    let header = lines.next() ?? []
    guard header == columns else {
      throw .wrongHeader(
        file: file, found: header.joined(separator: "\t"), expected: columns.joined(separator: "\t"))
    }
    var sources: [FactSource] = []
    while let line = lines.next() {
      guard line.count == columns.count, let rows = Int(line[7]) else {
        throw .badLine(
          file: file, line: sources.count + 2, problem: "expected \(columns.joined(separator: ", "))")
      }
      sources.append(
        FactSource(
          table: line[0], publisher: line[2], dataSet: line[3], release: line[4], date: line[5],
          licence: line[6], input: line[1], rows: rows, checksum: line[8]))
    }
    return sources
  }
}
