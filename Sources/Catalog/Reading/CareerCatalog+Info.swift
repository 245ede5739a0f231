public import CareerModel
import GRDB

extension CareerCatalog {
  /// Where the facts come from.
  public var sources: [FactSource] { core.sources }

  /// The first source of a table's facts; `nil` for a curated table.
  public func source(of schema: FactSchema) -> FactSource? {
    core.sources.first { $0.table == schema.name }
  }

  /// Versions, row counts and sources.
  public func info() throws(CatalogError) -> CatalogInfo {
    try read { db in
      let values = try Row.fetchAll(db, sql: "SELECT key, value FROM catalog_info")
      let info = Dictionary(uniqueKeysWithValues: values.map { ($0[0] as String, $0[1] as String) })
      let tables = FactSchema.all.map(\.name) + ["pathway_occupations", "pathway_programs", "search_titles"]
      return CatalogInfo(
        schemaVersion: info["schema_version"] ?? "", factsFingerprint: info["facts_fingerprint"] ?? "",
        rows: try tables.map { ($0, try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)") ?? 0) },
        sources: core.sources)
    }
  }
}
