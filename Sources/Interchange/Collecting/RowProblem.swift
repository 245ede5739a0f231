/// Why a row, or one value of it, is not taken over.
struct RowProblem: Error, Equatable {
  /// The publisher's name of the column.
  let column: String
  /// The value as it was found.
  let value: String
  /// What was expected instead, in words.
  let expected: String
  /// What to do about it.
  var hint: String?
}
