/// Numbers as spreadsheet files keep them.
enum SpreadsheetNumber {
  /// The shortest text for the number that was meant: spreadsheet programs write 0.1 as
  /// 0.10000000000000001 and some of them 2000 as 2000.0.
  static func text(_ raw: String) -> String {
    if raw.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { return raw }
    guard let number = Double(raw), number.isFinite else { return raw }
    if number == number.rounded(), number.magnitude < 1e15 { return String(Int64(number)) }
    return number.description
  }
}
