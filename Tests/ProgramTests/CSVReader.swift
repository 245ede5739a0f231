/// Reads comma-separated values as RFC 4180 has them, so that the program's are read by another hand.
enum CSVReader {
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = ""
    var isQuoted = false
    var characters = text.unicodeScalars.makeIterator()
    var next = characters.next()
    while let character = next {
      next = characters.next()
      switch (isQuoted, character) {
      case (true, "\""):
        if next == "\"" {
          field.unicodeScalars.append("\"")
          next = characters.next()
        } else {
          isQuoted = false
        }
      case (false, "\""): isQuoted = true
      case (false, ","):
        row.append(field)
        field = ""
      case (false, "\r") where next == "\n":
        next = characters.next()
        rows.append(row + [field])
        (row, field) = ([], "")
      default: field.unicodeScalars.append(character)
      }
    }
    return rows
  }
}
