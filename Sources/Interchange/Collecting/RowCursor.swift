/// Steps through the rows of a table, one at a time.
protocol RowCursor: AnyObject {
  /// The line of the file, or the row of the sheet, on which the current row begins.
  var line: Int { get }
  /// How many fields the current row has.
  var fieldCount: Int { get }
  /// Why the current row cannot be taken apart, if so.
  var flaw: RowFlaw? { get }

  /// Whether the current row breaks off: the file ends before its line does.
  var isCutOff: Bool { get }

  /// Goes to the next row that is not blank; `false` after the last.
  func next() throws(ImportFailure) -> Bool

  /// A field's text with its white space tidied: no line breaks, no space at the ends, single spaces inside.
  func text(_ field: Int) -> String
}

extension RowCursor {
  /// A row of a container that knows its own length is whole.
  var isCutOff: Bool { false }
}
