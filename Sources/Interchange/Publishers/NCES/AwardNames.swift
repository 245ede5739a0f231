import CareerModel

/// Award levels as IPEDS words them.
enum AwardNames {
  /// The words of `FactSchema.awards`, by IPEDS's names with plain apostrophes and hyphens.
  private static let words = [
    "Certificate under 300 clock hours / 9 credits": "certificate-under-1-term",
    "Certificate, 300-899 clock hours / 9-29 credits": "certificate-1-term",
    "Certificate, 900-1,799 clock hours / 30-59 credits": "certificate-1-year",
    "Certificate, 1,800+ clock hours / 60+ credits": "certificate-2-years",
    "Associate degree": "associate",
    "Bachelor's degree": "bachelor",
    "Post-bachelor's certificate": "postbachelor-certificate",
    "Master's degree": "master",
    "Post-master's certificate": "postmaster-certificate",
    "Professional doctorate": "professional-doctorate",
    "Research doctorate": "research-doctorate",
    "Other doctorate": "other-doctorate",
  ]

  /// The same with typographic apostrophes and dashes, as the newer files have them.
  private static let typographicWords = Dictionary(
    uniqueKeysWithValues: words.map { name, word in
      (String(name.map { $0 == "'" ? "’" : $0 }).replacing(/(\d)-(\d)/) { "\($0.1)–\($0.2)" }, word)
    })

  /// The word for an award, whichever apostrophe and dash its name is written with.
  static func word(_ name: String) -> String? { words[name] ?? typographicWords[name] }

  /// Some awards, each once, in the order of schooling.
  static func list(_ awards: Set<String>) -> String {
    FactSchema.awards.filter { awards.contains($0) }.joined(separator: "|")
  }
}
