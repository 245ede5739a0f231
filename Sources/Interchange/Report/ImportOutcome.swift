public import CareerModel

/// The facts an import made, where they come from, and what it saw on the way.
public struct ImportOutcome: Sendable {
  /// The tables, in the order of `FactSchema.published`; the rows of each are sorted.
  public let tables: [FactTable]
  /// Where the facts come from: one for each table and file, in the order of the tables.
  public let sources: [FactSource]
  /// What was read, kept, set aside and rejected.
  public let report: ImportReport

  /// Bundles the results of an import.
  public init(tables: [FactTable], sources: [FactSource], report: ImportReport) {
    self.tables = tables
    self.sources = sources
    self.report = report
  }

  /// The table with the name of a schema, if the import made it.
  public func table(_ schema: FactSchema) -> FactTable? {
    tables.first { $0.schema.name == schema.name }
  }
}
