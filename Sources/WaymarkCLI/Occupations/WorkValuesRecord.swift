import CareerModel

/// The six work values from 1 to 7, null where they are not rated.
struct WorkValuesRecord: Encodable {
  let values: [WorkValue: Double]

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    for value in WorkValue.allCases { try container.encode(values[value], forKey: Key(value)) }
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ value: WorkValue) { stringValue = value.rawValue }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
