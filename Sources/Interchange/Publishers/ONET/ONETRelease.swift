import CareerModel

/// The files of one O*NET release, and what is known about it while they are read.
final class ONETRelease {
  /// The occupations of the release; `nil` as long as their table has not been read.
  var occupations: Set<OccupationCode>?
  /// Whether tables name each occupation in a column of its own.
  var hasTitleColumns = false

  private let found: [ONETTable: [InputFile]]
  private let readMe: ONETReadMe?
  private let named: String?
  private let session: ImportSession
  private var known: Edition?

  /// Looks for the tables among the files that were given; fails if none is there.
  init(_ session: ImportSession) throws(ImportFailure) {
    self.session = session
    var found: [ONETTable: [InputFile]] = [:]
    for table in ONETTable.allCases {
      for name in table.fileNames {
        let files = session.intake.files.filter { ONETTable.folded($0.name) == name }
        if files.count > 1 { throw .ambiguousFile(name: name, found: files.map { $0.entry ?? $0.name }) }
        found[table, default: []] += files
      }
      // Files of two releases in one folder would contradict each other row by row.
      let names = (found[table] ?? []).map { ONETTable.folded($0.name) }
      if names.contains(table.fileNames[0]), names.count > 1 {
        throw .ambiguousFile(name: table.fileNames[0], found: (found[table] ?? []).map(\.name))
      }
    }
    if found.values.allSatisfy(\.isEmpty) {
      throw .missingFile(
        name: "Occupation Data.txt or another table of the O*NET database", folder: session.intake.name)
    }
    self.found = found
    if let file = session.intake.files.first(where: { ONETTable.folded($0.name) == "read me" }) {
      readMe = ONETReadMe(String(decoding: try file.bytes(), as: UTF8.self))
    } else {
      readMe = nil
    }
    named = session.intake.name.firstMatch(of: /db_(\d+)_(\d+)_/).map { "\($0.1).\($0.2)" }
  }

  /// The files of a table.
  func files(of table: ONETTable) -> [InputFile] { found[table] ?? [] }

  /// The release: from its Read Me, else as the caller says, else from a name like `db_29_3_text.zip`.
  func edition(_ file: InputFile) -> Edition {
    if let known { return known }
    let edition = session.edition(of: file, said: readMe?.release, date: readMe?.date ?? "", named: named)
    known = edition
    return edition
  }

  /// The layout in words, once the tables have been read.
  var layout: String {
    let files = found.values.flatMap { $0 }
    let forms = Set(files.map { ONETFile.Form($0).rawValue }).sorted().joined(separator: " and ")
    let release = known.map { "release \($0.release)" } ?? "release"
    let titles = hasTitleColumns ? "with Title columns" : "without Title columns"
    let names =
      files.contains { ONETTable.isNewName(ONETTable.folded($0.name)) }
      ? ", with the file names of release 30.3 and later" : ""
    return "O*NET \(forms) \(release), \(titles)\(names)"
  }
}
