/// A JSON value. An object keeps its keys in the order they are written.
///
/// Not Foundation's encoder: for one occupation that took 16 ms of the 78 ms the whole program took, and
/// 54 ms for all occupations; it also has no order for keys but the alphabet's.
package enum JSONValue {
  /// A key of an object and its value.
  package struct Member {
    package let key: String
    package let value: JSONValue

    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  case null
  case flag(Bool)
  case whole(Int)
  case decimal(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A text, a code or an id.
  package static func text(_ value: (some CustomStringConvertible)?) -> JSONValue {
    value.map { .string($0.description) } ?? .null
  }

  /// A whole number.
  package static func number(_ value: Int?) -> JSONValue { value.map { .whole($0) } ?? .null }

  /// A number; JSON knows no other than finite ones.
  package static func number(_ value: Double?) -> JSONValue {
    value.flatMap { $0.isFinite ? .decimal($0) : nil } ?? .null
  }

  /// A list of things, each in its own form.
  package static func list<Thing>(_ things: some Sequence<Thing>, _ value: (Thing) -> JSONValue) -> JSONValue
  {
    .array(things.map(value))
  }

  /// A list of texts, codes or ids.
  package static func list(_ things: some Sequence<some CustomStringConvertible>) -> JSONValue {
    list(things) { .text($0) }
  }

  /// Numbers by name, in the order of the names.
  package static func counts(_ counts: [String: Int]) -> JSONValue {
    .object(counts.sorted { $0.key < $1.key }.map { Member($0.key, .whole($0.value)) })
  }

  /// The keys and values of an object; none for any other value.
  package var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = .string(text) }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  package typealias Key = String
  package typealias Value = JSONValue

  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}

/// Something that commands print as JSON. Documented keys are always there; a missing value is null.
package protocol JSONConvertible {
  var json: JSONValue { get }
}
