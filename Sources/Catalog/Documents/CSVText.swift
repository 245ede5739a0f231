/// Comma-separated values as RFC 4180 has them: a header line, lines closed by CR LF, quotes where needed.
package enum CSVText {
  package static func text(columns: [String], rows: [[String]]) -> String {
    ([columns] + rows).map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
  }

  package static func field(_ value: String) -> String {
    let needsQuotes = value.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
    }
    guard needsQuotes else { return value }
    return "\"" + value.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
