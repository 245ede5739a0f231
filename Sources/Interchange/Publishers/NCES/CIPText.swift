import CareerModel

/// CIP codes as publishers' files have them.
enum CIPText {
  /// Which level of the classification a code is on.
  enum Level {
    case family
    case series
    case program
  }

  /// The level of a code by its form: `51`, `51.38` or `51.3801`; `nil` for any other text.
  static func level(_ code: String) -> Level? {
    if CIPCode(code) != nil { return .program }
    let parts = code.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ $0.utf8.count == 2 && $0.isDigits }) else { return nil }
    return parts.count == 1 ? .family : .series
  }

  /// A six-digit code, also where a spreadsheet took it for a number: `1.0` is `01.0000` and `1.01` is
  /// `01.0100`. Only for columns that have nothing but six-digit codes.
  static func program(_ text: String) -> CIPCode? {
    if let code = CIPCode(text) { return code }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy(\.isDigits) else { return nil }
    let rest = parts.count == 2 ? parts[1] : ""
    guard let family = parts.first, family.count <= 2, rest.count <= 4 else { return nil }
    return CIPCode(
      String(repeating: "0", count: 2 - family.count) + family + "." + rest
        + String(repeating: "0", count: 4 - rest.count))
  }

  /// A title without its final full stop.
  static func title(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}
