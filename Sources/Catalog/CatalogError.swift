/// What can go wrong with the compiled catalogue.
public enum CatalogError: Error, CustomStringConvertible, Sendable {
  /// The facts do not fit.
  case facts(FactsError)
  /// A row cannot be stored.
  case conflict(table: String, row: String, reason: String)
  /// A row refers to something that is not there.
  case danglingReference(table: String, column: String, value: String, parent: String)
  /// The file cannot be written.
  case notBuilt(path: String, reason: String)
  /// There is no catalogue at the path.
  case missing(path: String)
  /// The file is not a catalogue, or is damaged.
  case unreadable(path: String, reason: String)
  /// The file was built by another version.
  case otherVersion(path: String, found: String, expected: String)
  /// A file that ships with the program is missing.
  case resourceMissing(name: String)

  /// What is wrong, where, and what to do.
  public var description: String {
    switch self {
    case .facts(let error): error.description
    case .conflict(let table, let row, let reason):
      "Facts/…/\(table).tsv: the row \"\(row.prefix(120))\" cannot be stored: \(reason)"
    case .danglingReference(let table, let column, let value, let parent):
      "Facts/…/\(table).tsv: \(column) \"\(value)\" is not in the table \(parent). Correct the row, or add it there."
    case .notBuilt(let path, let reason): "Cannot build the catalogue at \(path): \(reason)"
    case .missing(let path): "There is no catalogue at \(path). Run: waymark catalog build"
    case .unreadable(let path, let reason):
      "The catalogue at \(path) cannot be read: \(reason). Run: waymark catalog build"
    case .otherVersion(let path, let found, let expected):
      "The catalogue at \(path) has schema version \(found), this program needs \(expected). Run: waymark catalog build"
    case .resourceMissing(let name):
      "The program's own file \(name) is missing. Keep the waymark_*.resources folders beside the program."
    }
  }
}
