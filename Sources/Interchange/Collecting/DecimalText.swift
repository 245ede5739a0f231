/// Numbers as text, written one way: `4`, not `4.00` or `+4`.
enum DecimalText {
  /// The number without superfluous zeros and signs; `nil` if the text is not a number.
  static func canonical(_ text: String) -> String? {
    var digits = text[...]
    let isNegative = digits.first == "-"
    if isNegative || digits.first == "+" { digits = digits.dropFirst() }
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, !digits.isEmpty, digits != "." else { return nil }
    guard parts.allSatisfy({ $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }) else {
      return scientific(text)
    }
    let whole = first.drop { $0 == "0" }
    var fraction = parts.count > 1 ? parts[1] : ""
    while fraction.last == "0" { fraction = fraction.dropLast() }
    if whole.isEmpty, fraction.isEmpty { return "0" }
    let sign = isNegative ? "-" : ""
    return sign + (whole.isEmpty ? "0" : String(whole)) + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// Numbers with an exponent, as spreadsheets write very small ones.
  private static func scientific(_ text: String) -> String? {
    guard text.utf8.allSatisfy({ "0123456789+-.eE".utf8.contains($0) }) else { return nil }
    guard let number = Double(text), number.isFinite else { return nil }
    return SpreadsheetNumber.text(number.description)
  }
}
