/// What the file `Read Me.txt` of an O*NET release says about it.
struct ONETReadMe: Equatable {
  /// The release, such as "29.3".
  let release: String
  /// When it came out, such as "May 2025"; empty if it does not say.
  let date: String

  /// Reads the lines `O*NET 29.3 Database` and `May 2025 Release`; `nil` if the first is missing.
  init?(_ readMe: String) {
    // Both bytes of a Windows line end together are one character, which no line feed matches.
    let text = readMe.replacing("\r\n", with: "\n")
    guard let named = text.firstMatch(of: /O\*NET\S*\s+(\d+(?:\.\d+)+)\s+Database/) else { return nil }
    release = String(named.1)
    date = text.firstMatch(of: /(?:^|\n)\s*([A-Z][a-z]+ \d{4}) Release/).map { String($0.1) } ?? ""
  }
}
