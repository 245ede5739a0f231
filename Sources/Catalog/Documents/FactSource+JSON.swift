package import CareerModel

extension FactSource {
  /// The source in short, as it stands beside figures.
  package var citation: JSONValue {
    [
      "table": .text(table), "publisher": .text(publisher), "dataSet": .text(dataSet),
      "release": .text(release), "licence": .text(licence),
    ]
  }

  /// The whole line of `SOURCES`.
  package var json: JSONValue {
    let more: JSONValue = [
      "date": .text(date), "input": .text(input), "rows": .number(rows), "checksum": .text(checksum),
    ]
    return .object(citation.members + more.members)
  }
}
