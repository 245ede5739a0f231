/// Which character encoding a file turned out to have.
struct EncodingSeen: Equatable, CustomStringConvertible {
  /// Whether the file begins with UTF-8's byte order mark.
  var hasMark = false
  /// How many rows had characters beyond ASCII in valid UTF-8.
  var utf8Rows = 0
  /// How many rows were read as Windows-1252 or ISO 8859-1.
  var singleByteRows = 0
  /// What the rows of one byte a character were read as.
  var singleByteName = "Windows-1252"

  /// The encoding in words.
  var description: String {
    if singleByteRows == 0 { return hasMark ? "UTF-8 with a byte order mark" : "UTF-8" }
    if utf8Rows == 0, !hasMark { return singleByteName }
    return "UTF-8 with \(singleByteRows) lines in \(singleByteName)"
  }
}
