import CareerModel
import GRDB

/// A row of the search index.
struct SearchTitle {
  /// What a text is to the thing that is found by it.
  enum Role: String {
    /// Its title.
    case main
    /// Another title of it, or its name in another language.
    case other
    /// A sentence about it.
    case sentence

    /// A match of another title says less than one of the main title, and a sentence mentions much.
    var weight: Double {
      switch self {
      case .main: 1
      case .other: 0.85
      case .sentence: 0.75
      }
    }
  }

  let kind: SearchKind
  let code: String
  let title: String
  let language: Language
  let role: Role

  static func fetchAll(_ db: Database, sql: String, arguments: StatementArguments) throws -> [SearchTitle] {
    var titles: [SearchTitle] = []
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    while let row = try rows.next() {
      guard let kind = SearchKind(rawValue: row[1]), let language = Language(rawValue: row[4]),
        let role = Role(rawValue: row[5])
      else { continue }
      titles.append(SearchTitle(kind: kind, code: row[2], title: row[3], language: language, role: role))
    }
    return titles
  }
}
