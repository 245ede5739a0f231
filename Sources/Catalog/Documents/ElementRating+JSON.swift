package import CareerModel

extension ElementRating: JSONConvertible {
  /// Importance from 1 to 5, level from 0 to 7.
  package var json: JSONValue {
    [
      "element": .text(element), "name": .text(name), "importance": .decimal(importance),
      "level": .number(level), "isUncertain": .flag(isUncertain), "isNotRelevant": .flag(isNotRelevant),
    ]
  }
}

extension JSONValue {
  /// The six work values from 1 to 7, null where they are not rated.
  package static func workValues(_ values: [WorkValue: Double]) -> JSONValue {
    .object(WorkValue.allCases.map { Member($0.rawValue, .number(values[$0])) })
  }
}
