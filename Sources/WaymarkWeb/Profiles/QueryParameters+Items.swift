import Wording

extension QueryParameters {
  /// The value of one item of a questionnaire; `nil` for one left out. Throws for a value that is none, and
  /// for two.
  func single<Value>(
    _ name: String, expected: Phrase, read: (String) -> Value?
  ) throws(PageFailure) -> Value? {
    let given = all(name)
    guard given.count < 2 else { throw .badAnswer(name: name, value: given[1], expected: .expectedOnce) }
    guard let text = given.first else { return nil }
    guard let value = read(text) else { throw .badAnswer(name: name, value: text, expected: expected) }
    return value
  }
}
