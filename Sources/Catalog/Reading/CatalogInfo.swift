public import CareerModel

/// What a compiled catalogue holds and where it came from.
public struct CatalogInfo: Sendable {
  /// The version of the schema.
  public let schemaVersion: String
  /// SHA-256 over the facts it was compiled from.
  public let factsFingerprint: String
  /// How many rows each table has, by table.
  public let rows: [(table: String, count: Int)]
  /// Where the facts come from.
  public let sources: [FactSource]
}
