import CareerModel

/// Which facts came from which file of an import.
struct FactCredit {
  let table: String
  let file: Int
  let publication: Publication
  let edition: Edition
  /// The rows the file contributed to, where counting the rows it began would not do.
  let rows: Int?

  /// Adds the source of some rows. Several entries of one container are one input, and one source.
  func add(_ rows: Int, of file: InputFile, checksum: String, to sources: inout [FactSource]) {
    let same = sources.firstIndex { $0.input == file.inputName && $0.release == edition.release }
    let source = FactSource(
      table: table, publisher: publication.publisher, dataSet: publication.dataSet,
      release: edition.release, date: edition.date, licence: publication.licence, input: file.inputName,
      rows: rows + (same.map { sources[$0].rows } ?? 0), checksum: checksum)
    if let same {
      sources[same] = source
    } else {
      sources.append(source)
    }
  }
}
