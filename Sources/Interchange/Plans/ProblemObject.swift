import CareerModel
import Planning

/// An object of a file to plan, and where it stands.
struct ProblemObject {
  let place: String
  private let values: [String: Any]

  /// An object that has no other keys than these.
  init(_ value: Any, _ place: String, keys: Set<String>) throws(ProblemFileError) {
    guard let values = value as? [String: Any] else {
      throw .badValue(place: place, found: ParsedJSON.words(value), expected: "an object")
    }
    if let stray = values.keys.filter({ !keys.contains($0) }).min() {
      throw .unknownKey(String(stray.prefix(60)), place: place)
    }
    self.values = values
    self.place = place
  }

  /// An object whose keys are looked at later.
  private init(_ value: Any, at place: String) throws(ProblemFileError) {
    guard let values = value as? [String: Any] else {
      throw .badValue(place: place, found: ParsedJSON.words(value), expected: "an object")
    }
    self.values = values
    self.place = place
  }

  func only(_ keys: String...) throws(ProblemFileError) {
    if let stray = values.keys.filter({ !keys.contains($0) }).min() {
      throw .unknownKey(String(stray.prefix(60)), place: place)
    }
  }

  func has(_ key: String) -> Bool { values[key] != nil }

  private func at(_ key: String) -> String { place == "the file" ? key : "\(place), \(key)" }

  func failure(_ key: String, expected: String) -> ProblemFileError {
    .badValue(place: at(key), found: values[key].map(ParsedJSON.words) ?? "nothing", expected: expected)
  }

  func value(_ key: String) throws(ProblemFileError) -> Any {
    guard let value = values[key] else { throw .missingKey(key, place: place) }
    return value
  }

  func text(_ key: String) throws(ProblemFileError) -> String {
    guard let text = try value(key) as? String else { throw failure(key, expected: "a text") }
    return text
  }

  func optionalText(_ key: String) throws(ProblemFileError) -> String? { has(key) ? try text(key) : nil }

  func whole(_ key: String, or usual: Int? = nil) throws(ProblemFileError) -> Int {
    if let usual, !has(key) { return usual }
    guard let number = ParsedJSON.whole(try value(key)) else {
      throw failure(key, expected: "a whole number")
    }
    return number
  }

  func credits(_ key: String) throws(ProblemFileError) -> Credits {
    guard let number = ParsedJSON.number(try value(key)), (0...1_000).contains(number) else {
      throw failure(key, expected: "a number from 0 to 1000")
    }
    return Credits(number)
  }

  func isTrue(_ key: String) throws(ProblemFileError) -> Bool {
    guard has(key) else { return false }
    guard ParsedJSON.number(values[key]) == nil, let value = values[key] as? Bool else {
      throw failure(key, expected: "true or false")
    }
    return value
  }

  private func list(_ key: String, isOptional: Bool) throws(ProblemFileError) -> [Any] {
    if isOptional, !has(key) { return [] }
    guard let list = try value(key) as? [Any] else { throw failure(key, expected: "a list") }
    return list
  }

  func texts(_ key: String) throws(ProblemFileError) -> [String] {
    var texts: [String] = []
    for value in try list(key, isOptional: true) {
      guard let text = value as? String else { throw failure(key, expected: "a list of texts") }
      texts.append(text)
    }
    return texts
  }

  func object(_ key: String) throws(ProblemFileError) -> ProblemObject? {
    has(key) ? try ProblemObject(values[key]!, at: at(key)) : nil
  }

  func objects(_ key: String, isOptional: Bool = false) throws(ProblemFileError) -> [ProblemObject] {
    var objects: [ProblemObject] = []
    for (index, value) in try list(key, isOptional: isOptional).enumerated() {
      objects.append(try ProblemObject(value, at: "\(at(key)), number \(index + 1)"))
    }
    return objects
  }

  func grade(_ key: String) throws(ProblemFileError) -> LetterGrade? {
    guard has(key) else { return nil }
    guard let grade = LetterGrade(rawValue: try text(key)) else {
      throw failure(key, expected: "a grade such as B+")
    }
    return grade
  }

  func range(_ key: String, or usual: ClosedRange<Int>) throws(ProblemFileError) -> ClosedRange<Int> {
    guard has(key) else { return usual }
    let bounds = try list(key, isOptional: false).compactMap { ParsedJSON.whole($0) }
    guard bounds.count == 2, bounds[0] <= bounds[1], bounds.allSatisfy({ (0...30).contains($0) }) else {
      throw failure(key, expected: "two grades, the lower first")
    }
    return bounds[0]...bounds[1]
  }
}
