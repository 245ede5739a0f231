/// Which edition of a publication a file is from.
struct Edition: Equatable {
  /// The release or reference period.
  let release: String
  /// When it came out, where the publisher says so; else empty.
  var date = ""
}
