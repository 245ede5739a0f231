import Foundation
import Planning

/// An object of a plan's file, asked for its values by key.
struct PlanObject {
  private let values: [String: Any]
  let place: String

  /// Takes a value that must be an object with none but some keys.
  init(_ value: Any, _ place: String, keys: [String]) throws(PlanFileError) {
    guard let values = value as? [String: Any] else {
      throw .badValue(place: place, found: ParsedJSON.words(value), expected: "an object")
    }
    if let stray = values.keys.filter({ !keys.contains($0) }).min() {
      throw .unknownKey(
        String(stray.prefix(60)), place: place, near: NearestWords(keys).nearest(to: stray))
    }
    self.values = values.filter { !($0.value is NSNull) }
    self.place = place
  }

  private func place(_ key: String) -> String { place == "the file" ? key : "\(place), \(key)" }

  func has(_ key: String) -> Bool { values[key] != nil }

  func word(_ key: String) throws(PlanFileError) -> String? {
    guard let value = values[key] else { return nil }
    guard let word = value as? String else { throw bad(key, value, "a text") }
    return word
  }

  func needed(_ key: String) throws(PlanFileError) -> String {
    guard let word = try word(key) else { throw .missingKey(key, place: place) }
    return word
  }

  func whole(_ key: String, _ allowed: ClosedRange<Int>) throws(PlanFileError) -> Int? {
    guard let value = values[key] else { return nil }
    guard let number = ParsedJSON.whole(value), allowed.contains(number) else {
      throw bad(key, value, "a whole number from \(allowed.lowerBound) to \(allowed.upperBound)")
    }
    return number
  }

  func number(_ key: String, _ allowed: ClosedRange<Double>) throws(PlanFileError) -> Double? {
    guard let value = values[key] else { return nil }
    guard let number = ParsedJSON.number(value), allowed.contains(number) else {
      throw bad(key, value, "a number from \(allowed.lowerBound) to \(allowed.upperBound)")
    }
    return number
  }

  func words(_ key: String) throws(PlanFileError) -> [String]? {
    guard let value = values[key] else { return nil }
    guard let words = value as? [String], words.count <= PlanFile.mostCourses else {
      throw bad(key, value, "a list of texts, at most \(PlanFile.mostCourses)")
    }
    return words
  }

  func list(_ key: String, atMost most: Int) throws(PlanFileError) -> [Any] {
    guard let value = values[key] else { return [] }
    guard let list = value as? [Any], list.count <= most else {
      throw bad(key, value, "a list of at most \(most)")
    }
    return list
  }

  private func bad(_ key: String, _ value: Any, _ expected: String) -> PlanFileError {
    .badValue(place: place(key), found: ParsedJSON.words(value), expected: expected)
  }
}
