import Catalog
import Interchange

extension FileReport: JSONConvertible {
  /// What became of a file's rows.
  var json: JSONValue {
    [
      "name": .text(name), "rowsRead": .number(rowsRead), "rowsKept": .number(rowsKept),
      "setAside": .list(setAside) { ["reason": .text($0.reason), "rows": .number($0.rows)] },
      "rowsRejected": .number(rowsRejected),
    ]
  }
}

extension Diagnostic: JSONConvertible {
  /// A problem and its place; line 0 means the whole file.
  var json: JSONValue {
    [
      "severity": .text(severity.rawValue), "file": .text(file), "line": .number(line),
      "column": .text(column), "value": .text(value), "expected": .text(expected), "hint": .text(hint),
    ]
  }
}
