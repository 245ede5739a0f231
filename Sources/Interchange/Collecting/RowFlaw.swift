/// Why a row cannot be taken apart into fields.
enum RowFlaw: Equatable {
  /// A quoted field is still open at the end of the file.
  case openQuote(field: Int)
  /// Something other than a delimiter follows the closing quotes of these fields.
  case textAfterQuote(fields: [Int])
}
