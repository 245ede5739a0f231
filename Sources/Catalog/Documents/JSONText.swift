import CareerModel

/// Writes a JSON value as text (RFC 8259): for people indented by two spaces and closed by a line break,
/// for programs without any white space.
package struct JSONText {
  private var bytes: [UInt8] = []

  private let isIndented: Bool

  private init(isIndented: Bool) { self.isIndented = isIndented }

  /// The value's bytes without white space.
  package static func bytes(of value: JSONValue) -> [UInt8] {
    var text = JSONText(isIndented: false)
    text.write(value, indentedBy: 0)
    return text.bytes
  }

  package static func text(of value: JSONValue) -> String {
    var text = JSONText(isIndented: true)
    text.write(value, indentedBy: 0)
    text.bytes.append(UInt8(ascii: "\n"))
    return String(decoding: text.bytes, as: UTF8.self)
  }

  private mutating func write(_ value: JSONValue, indentedBy depth: Int) {
    switch value {
    case .null: append("null")
    case .flag(let flag): append(flag ? "true" : "false")
    case .whole(let number): append(String(number))
    case .decimal(let number):
      append(Figures.plain(number))
    case .string(let text): write(text)
    case .array(let values):
      write(values, between: "[", "]", indentedBy: depth) { $0.write($1, indentedBy: depth + 1) }
    case .object(let members):
      write(members, between: "{", "}", indentedBy: depth) { text, member in
        text.write(member.key)
        text.append(text.isIndented ? ": " : ":")
        text.write(member.value, indentedBy: depth + 1)
      }
    }
  }

  private mutating func write<Element>(
    _ elements: [Element], between opening: String, _ closing: String, indentedBy depth: Int,
    element: (inout JSONText, Element) -> Void
  ) {
    append(opening)
    for (index, each) in elements.enumerated() {
      if index > 0 { append(",") }
      breakLine(at: depth + 1)
      element(&self, each)
    }
    if !elements.isEmpty { breakLine(at: depth) }
    append(closing)
  }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): append("\\n")
      case UInt8(ascii: "\r"): append("\\r")
      case UInt8(ascii: "\t"): append("\\t")
      case 0..<0x20: append((byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16))
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func breakLine(at depth: Int) {
    guard isIndented else { return }
    append("\n")
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }
}
