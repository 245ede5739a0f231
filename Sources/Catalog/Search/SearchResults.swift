/// What search found for a text.
public struct SearchResults: Sendable {
  /// Hits, best first.
  public let hits: [SearchHit]
  /// The text as it was understood, when a word that is in no title was read as another one.
  public let understoodAs: String?
}
