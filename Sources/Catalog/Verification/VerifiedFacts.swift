import CareerModel

/// The fact tables as far as they could be read, for checks that look across tables.
struct VerifiedFacts {
  private var tables: [String: [[String]]] = [:]

  mutating func keep(_ rows: [[String]], of schema: FactSchema) { tables[schema.name] = rows }

  func rows(_ schema: FactSchema) -> [[String]] { tables[schema.name] ?? [] }

  /// Whether the table's file was there to be read.
  func has(_ schema: FactSchema) -> Bool { tables[schema.name] != nil }

  /// The values of a column, by its name.
  func values(_ schema: FactSchema, _ column: String) -> Set<String> {
    guard let index = schema.index(of: column) else { return [] }
    return Set(rows(schema).map { $0[index] })
  }
}
