public import CareerModel

/// Something that search found.
public struct SearchHit: Sendable, Hashable {
  /// What it is.
  public let kind: SearchKind
  /// Its code or id.
  public let id: String
  /// Its title, or its name in the language of the catalogue.
  public let title: String
  /// The other title that matched, when the main one is not what matched best.
  public let alternateTitle: String?
  /// The language of that other title.
  public let alternateLanguage: Language
  /// How well it matches, from 0 to about 1.
  public let score: Double
}
