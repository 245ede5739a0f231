/// The character encoding a publisher's text file is declared to have.
enum TextEncoding: Sendable, Equatable {
  /// UTF-8, with or without a byte order mark; anything else is a failure.
  case utf8
  /// UTF-8, but lines that are not valid UTF-8 are read as Windows-1252.
  ///
  /// Several federal files changed their encoding between releases, and some mix the two.
  case utf8OrWindows1252
  /// Windows-1252.
  case windows1252
  /// ISO 8859-1.
  case latin1
}
