import CareerModel
import Foundation
import Hummingbird
import Wording

/// The parameters of an address, read strictly: a name or value the page does not take is an error that
/// says what it does take.
struct QueryParameters {
  private let values: [(name: String, value: String)]

  /// Reads the parameters of a request; throws `PageFailure.unknownParameter` for a name not in `known`.
  init(_ request: Request, known: [String]) throws(PageFailure) {
    values = try Self.fields(request.uri.query ?? "").filter { !Self.isTracking($0.name) }
    for (name, _) in values where !known.contains(name) {
      throw .unknownParameter(name: String(name.prefix(60)), known: known)
    }
  }

  /// Whether a parameter only tracks how a link was passed on: others put it there, and we do not look at it.
  private static func isTracking(_ name: String) -> Bool {
    name.hasPrefix("utm_") || ["fbclid", "gclid", "msclkid", "mc_cid", "mc_eid"].contains(name)
  }

  /// The fields of a query as forms write it: `+` is a space (URL Standard, application/x-www-form-urlencoded).
  static func fields(_ query: String) throws(PageFailure) -> [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = []
    for pair in query.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let decoded = parts.map { part in
        String(part.map { $0 == "+" ? " " : $0 }).removingPercentEncoding
      }
      guard let name = decoded[0], let value = decoded.count > 1 ? decoded[1] : "" else {
        throw .badParameter(
          name: String(parts[0].prefix(60)), value: String(pair.prefix(60)),
          expected: .init(.expectedPercentEncoding))
      }
      fields.append((name, value))
    }
    return fields
  }

  /// A text, trimmed; `nil` when absent or empty.
  func text(_ name: String) -> String? {
    guard let value = values.first(where: { $0.name == name })?.value else { return nil }
    let trimmed = value.trimmingCharacters(in: .whitespacesAndNewlines)
    return trimmed.isEmpty ? nil : String(trimmed.prefix(1000))
  }

  /// A text of any length, as it was sent; the length of an address bounds it.
  func whole(_ name: String) -> String? { values.first { $0.name == name && !$0.value.isEmpty }?.value }

  /// Every value given under a name.
  func all(_ name: String) -> [String] {
    values.filter { $0.name == name && !$0.value.isEmpty }.map { String($0.value.prefix(200)) }
  }

  /// A whole number within a range.
  func number(_ name: String, in range: ClosedRange<Int>) throws(PageFailure) -> Int? {
    guard let text = text(name) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw bad(name, text, .init(.expectedNumber, String(range.lowerBound), String(range.upperBound)))
    }
    return number
  }

  /// One of the words of a closed list.
  func word<Word: RawRepresentable & CaseIterable>(
    _ name: String, _: Word.Type
  ) throws(PageFailure) -> Word? where Word.RawValue == String {
    guard let text = text(name) else { return nil }
    guard let word = Word(rawValue: text) else {
      throw bad(name, text, .oneOf(Word.allCases.map(\.rawValue)))
    }
    return word
  }

  /// A state; the word `US` and an absent value mean none.
  func state(_ name: String) throws(PageFailure) -> StateCode? {
    guard let text = text(name), text != "US" else { return nil }
    guard let state = StateCode(text), state.isState else {
      throw bad(name, text, .init(.expectedState))
    }
    return state
  }

  /// Whether the parameter is there at all.
  func has(_ name: String) -> Bool { values.contains { $0.name == name } }

  /// The address of a read of the API with these parameters, but from another place in the list on.
  func address(_ path: String, offset: Int) -> String {
    let others = values.filter { $0.name != "offset" } + [("offset", String(offset))]
    let unreserved = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "-._~"))
    let query = others.map { name, value in
      name + "=" + (value.addingPercentEncoding(withAllowedCharacters: unreserved) ?? "")
    }
    return Addresses.apiPrefix + "/" + path + "?" + query.joined(separator: "&")
  }

  func bad(_ name: String, _ value: String, _ expected: PageFailure.Expectation) -> PageFailure {
    .badParameter(name: name, value: String(value.prefix(60)), expected: expected)
  }
}
