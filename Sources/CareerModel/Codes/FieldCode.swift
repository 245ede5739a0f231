/// A code of a national classification: a fixed pattern of digits and separators, such as `29-1141.00`.
///
/// A code is stored as one number (its digits), so it compares, hashes and copies like an integer,
/// and it prints in the publisher's own form.
public protocol FieldCode: Hashable, Comparable, Sendable, LosslessStringConvertible, Codable {
  /// The publisher's form: `N` stands for a digit, everything else for itself.
  static var pattern: StaticString { get }

  /// What the code is called in messages, such as "O*NET-SOC code".
  static var fieldName: String { get }

  /// The digits of the code read as one number.
  var digits: UInt32 { get }

  /// Takes digits that are known to fit the pattern.
  init(digits: UInt32)
}

extension FieldCode {
  /// Reads a code in exactly the publisher's form; anything else is `nil`.
  public init?(_ description: String) {
    self.init(parsing: description.utf8)
  }

  /// Reads a code from UTF-8 bytes in exactly the publisher's form.
  public init?(parsing text: some Sequence<UInt8>) {
    var digits: UInt32 = 0
    var bytes = text.makeIterator()
    let fits = Self.pattern.withUTF8Buffer { pattern in
      for expected in pattern {
        guard let byte = bytes.next() else { return false }
        if expected == UInt8(ascii: "N") {
          guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return false }
          digits = digits * 10 + UInt32(byte - UInt8(ascii: "0"))
        } else if byte != expected {
          return false
        }
      }
      return bytes.next() == nil
    }
    guard fits else { return nil }
    self.init(digits: digits)
  }

  /// The code in the publisher's form.
  public var description: String {
    Self.pattern.withUTF8Buffer { pattern in
      String(unsafeUninitializedCapacity: pattern.count) { buffer in
        var rest = digits
        for index in pattern.indices.reversed() {
          if pattern[index] == UInt8(ascii: "N") {
            buffer[index] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
          } else {
            buffer[index] = pattern[index]
          }
        }
        return pattern.count
      }
    }
  }

  /// Codes sort by their digits, which is the publishers' own order.
  public static func < (left: Self, right: Self) -> Bool { left.digits < right.digits }

  /// Reads a code from its text; throws `DecodingError.dataCorrupted` naming the value and the form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let code = Self(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "\"\(text)\" is not a \(Self.fieldName); expected the form \(Self.pattern)")
    }
    self = code
  }

  /// Writes the code as text in the publisher's form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
