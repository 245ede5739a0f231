import GRDB

/// A row of the search index.
struct SearchTitle {
  let kind: SearchKind
  let code: String
  let title: String
  let isMain: Bool

  static func fetchAll(_ db: Database, sql: String, arguments: StatementArguments) throws -> [SearchTitle] {
    var titles: [SearchTitle] = []
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    while let row = try rows.next() {
      guard let kind = SearchKind(rawValue: row[1]) else { continue }
      titles.append(SearchTitle(kind: kind, code: row[2], title: row[3], isMain: (row[4] as Int) == 1))
    }
    return titles
  }
}
