import CareerModel

/// Reads which of our languages a browser prefers.
enum PreferredLanguage {
  /// The language with the highest quality in an `Accept-Language` field (RFC 9110, section 12.5.4); among
  /// equals the one named first; `nil` when none is ours. Damaged parts are passed over.
  static func among(_ field: String) -> Language? {
    var best: (language: Language, quality: Double)?
    for range in field.prefix(1000).split(separator: ",").prefix(50) {
      let parts = range.split(separator: ";").map { $0.filter { $0 != " " } }
      guard let tag = parts.first?.split(separator: "-").first?.lowercased(),
        let language = tag == "*" ? .english : Language(rawValue: tag)
      else { continue }
      let weight = parts.dropFirst().first { $0.lowercased().hasPrefix("q=") }.map { $0.dropFirst(2) }
      let quality = weight.map { Double($0) ?? 0 } ?? 1
      guard quality > 0, quality <= 1, quality > best?.quality ?? 0 else { continue }
      best = (language, quality)
    }
    return best?.language
  }
}
