/// What became of a row that nothing was wrong with.
enum RowFate: Equatable {
  /// Facts were made of it.
  case kept
  /// It was left out by a rule, in words.
  case setAside(String)
  /// It is a part of something that is settled when the file has been read.
  case pending

  /// A row that says again what another one said.
  static let repeated = RowFate.setAside("the same facts again")
}
