import CareerModel
import Crypto
import Foundation
import GRDB

/// Compiles a folder of facts into one SQLite file, the national catalogue.
///
/// The same facts give the same bytes. The file is built beside its target and moved in place when it is
/// whole, so readers never see half of it.
public struct CatalogCompiler: Sendable {
  private let facts: FactsFolder

  /// Compiles the facts of a folder.
  public init(facts: FactsFolder) { self.facts = facts }

  /// What a compilation did.
  public struct Report: Sendable {
    /// How many rows each table got.
    public internal(set) var rows: [String: Int] = [:]
    /// Rows left out because they speak of something the catalogue does not have, with the reason.
    public internal(set) var leftOut: [String: Int] = [:]
  }

  /// Compiles into `path`. `progress` hears the table at work and the share done, 0 to 1.
  @discardableResult
  public func compile(
    to path: String, progress: (String, Double) -> Void = { _, _ in }
  ) throws(CatalogError) -> Report {
    let staged = "\(path).building-\(ProcessInfo.processInfo.processIdentifier)"
    defer { try? FileManager.default.removeItem(atPath: staged) }
    var tables: [FactTable] = []
    let sources: [FactSource]
    do {
      for (index, schema) in FactSchema.all.enumerated() {
        progress(schema.name, 0.35 * Double(index) / Double(FactSchema.all.count))
        tables.append(try facts.table(schema))
      }
      sources = try facts.sources()
    } catch let error {
      throw .facts(error)
    }
    do {
      try FileManager.default.createDirectory(
        at: URL(fileURLWithPath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
      try? FileManager.default.removeItem(atPath: staged)
      let report = try build(tables, sources: sources, at: staged, progress: progress)
      guard rename(staged, path) == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
      progress("", 1)
      return report
    } catch let error as CatalogError {
      throw error
    } catch {
      let reason = (error as? DatabaseError)?.description ?? error.localizedDescription
      throw .notBuilt(path: path, reason: reason)
    }
  }

  private func build(
    _ tables: [FactTable], sources: [FactSource], at path: String, progress: (String, Double) -> Void
  ) throws -> Report {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let database = try DatabaseQueue(path: path, configuration: configuration)
    var report = Report()
    try database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 4096")
      try db.execute(sql: try CatalogSchema.sql())
      try db.inTransaction {
        try insertInfo(sources, into: db)
        let total = Double(tables.reduce(0) { $0 + $1.rows.count })
        var done = 0.0
        for table in tables {
          progress(table.schema.name, 0.35 + 0.4 * done / max(total, 1))
          try insert(table, into: db, report: &report)
          done += Double(table.rows.count)
        }
        progress("pathway_occupations", 0.76)
        try db.execute(sql: DerivedTables.sql)
        progress("search", 0.85)
        try SearchIndexBuilder.build(in: db)
        progress("references", 0.95)
        try checkReferences(in: db)
        return .commit
      }
      try db.execute(sql: "PRAGMA optimize")
    }
    try database.close()
    return report
  }

  private func insertInfo(_ sources: [FactSource], into db: Database) throws {
    let info = [
      ("schema_version", try CatalogSchema.version()), ("facts_fingerprint", try facts.fingerprint()),
    ]
    for (key, value) in info.sorted(by: { $0.0 < $1.0 }) {
      try db.execute(sql: "INSERT INTO catalog_info VALUES (?, ?)", arguments: [key, value])
    }
    for source in sources {
      try db.execute(
        sql: "INSERT INTO sources VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          source.table, source.input, source.publisher, source.dataSet, source.release, source.date,
          source.licence, source.rows, source.checksum,
        ])
    }
  }

  /// Publications that cover other years than the directory name colleges and programs it does not have.
  private static let mayReferToUnknown: [String: (column: String, table: String)] = [
    "institution_costs": ("institution", "institutions"), "field_outcomes": ("institution", "institutions"),
    "program_offerings": ("institution", "institutions"),
  ]

  private func insert(_ table: FactTable, into db: Database, report: inout Report) throws {
    let schema = table.schema
    let names = schema.columns.map(\.name).joined(separator: ", ")
    let marks = schema.columns.map { _ in "?" }.joined(separator: ", ")
    let statement = try db.makeStatement(sql: "INSERT INTO \(schema.name) (\(names)) VALUES (\(marks))")
    var known: (index: Int, keys: Set<String>)?
    if let rule = Self.mayReferToUnknown[schema.name], let index = schema.index(of: rule.column) {
      let keys = try String.fetchSet(db, sql: "SELECT \(rule.column) FROM \(rule.table)")
      known = (index, keys)
    }
    var kept = 0
    for row in table.rows {
      if let known, !known.keys.contains(row[known.index]) {
        report.leftOut[
          "\(schema.name): \(schema.columns[known.index].name) not in the directory", default: 0] +=
          1
        continue
      }
      let values = zip(schema.columns, row).map { column, text in column.databaseValue(of: text) }
      do {
        try statement.execute(arguments: StatementArguments(values))
      } catch let error as DatabaseError {
        throw CatalogError.conflict(
          table: schema.name, row: row.joined(separator: " | "), reason: error.message ?? error.description)
      }
      kept += 1
    }
    report.rows[schema.name] = kept
  }

  private func checkReferences(in db: Database) throws {
    // Without a rowid, SQLite names the table but not the row: look the first stray value up.
    for violation in try Row.fetchAll(db, sql: "PRAGMA foreign_key_check") {
      let table: String = violation["table"]
      let parent: String = violation["parent"]
      let key: Int = violation["fkid"]
      let links = try Row.fetchAll(db, sql: "PRAGMA foreign_key_list(\(table))")
      guard let link = links.first(where: { $0["id"] as Int == key }) else { continue }
      let column: String = link["from"]
      let target: String = link["to"] ?? column
      let stray =
        try String.fetchOne(
          db,
          sql:
            "SELECT \(column) FROM \(table) WHERE \(column) NOT IN (SELECT \(target) FROM \(parent)) LIMIT 1")
        ?? ""
      throw CatalogError.danglingReference(table: table, column: column, value: stray, parent: parent)
    }
  }
}

extension FactColumn {
  /// The text of a fact as the catalogue stores it: numbers as numbers, absent as NULL, a flag as 1.
  fileprivate func databaseValue(of text: String) -> (any DatabaseValueConvertible)? {
    if text.isEmpty { return nil }
    return switch kind {
    case .whole: Int(text)
    case .decimal: Double(text)
    case .flag: 1
    case .oneOf(let words) where words.allSatisfy({ Int($0) != nil }): Int(text)
    default: text
    }
  }
}
