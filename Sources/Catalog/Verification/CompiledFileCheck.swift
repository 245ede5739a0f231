import Foundation
import GRDB

/// Checks the compiled file: SQLite finds it whole, every foreign key leads somewhere, and it was made
/// from the facts that are there.
struct CompiledFileCheck {
  private static let mostFindings = 20

  private let location: CatalogLocation

  init(_ location: CatalogLocation) { self.location = location }

  func findings() -> [Finding] {
    do throws(CatalogError) {
      let catalog = try CareerCatalog(opening: location.path)
      return try damage(catalog) + strays(catalog) + age(catalog)
    } catch {
      return [finding(error.description)]
    }
  }

  private func damage(_ catalog: CareerCatalog) throws(CatalogError) -> [Finding] {
    try catalog.read { db in
      try String.fetchAll(db, sql: "PRAGMA integrity_check(\(Self.mostFindings))")
        .filter { $0 != "ok" }.map { finding($0) }
    }
  }

  private func strays(_ catalog: CareerCatalog) throws(CatalogError) -> [Finding] {
    try catalog.read { db in
      var counts: [String: Int] = [:]
      for row in try Row.fetchAll(db, sql: "PRAGMA foreign_key_check") {
        counts["\(row["table"] as String) → \(row["parent"] as String)", default: 0] += 1
      }
      return counts.sorted { $0.key < $1.key }.map { link, count in
        finding("\(link): \(count) rows refer to something that is not there")
      }
    }
  }

  private func age(_ catalog: CareerCatalog) throws(CatalogError) -> [Finding] {
    let made = try catalog.info().factsFingerprint
    do throws(FactsError) {
      if try location.facts.fingerprint() == made { return [] }
      return [finding("it was made from other facts. Run: waymark catalog build")]
    } catch {
      return [finding("the facts it was made from cannot be compared: \(error)")]
    }
  }

  private func finding(_ message: String) -> Finding { Finding(.compiled, at: location.path, message) }
}
