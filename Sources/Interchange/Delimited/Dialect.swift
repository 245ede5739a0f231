/// How the fields of a delimited file are written.
struct Dialect: Sendable, Equatable {
  /// The byte between fields.
  let delimiter: UInt8
  /// Whether quoted fields may hold the delimiter and line breaks, as RFC 4180 has it.
  ///
  /// In tab-separated files a quote is an ordinary character, unless it wraps a whole field whose own
  /// quotes are doubled: O*NET's releases never quote, but converters of their tables do.
  let quotesSpan: Bool
  /// The declared character encoding.
  let encoding: TextEncoding

  /// Comma-separated values by RFC 4180.
  static func commas(_ encoding: TextEncoding = .utf8) -> Dialect {
    Dialect(delimiter: UInt8(ascii: ","), quotesSpan: true, encoding: encoding)
  }

  /// Tab-separated values, one row a line.
  static func tabs(_ encoding: TextEncoding = .utf8) -> Dialect {
    Dialect(delimiter: UInt8(ascii: "\t"), quotesSpan: false, encoding: encoding)
  }
}
