extension StringProtocol {
  /// Whether there is at least one character and all are the digits 0 to 9.
  ///
  /// Rows are checked with this rather than with regular expressions, which take microseconds each.
  var isDigits: Bool { !isEmpty && utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
}
