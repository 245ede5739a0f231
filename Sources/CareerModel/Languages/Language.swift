/// A language that Waymark speaks.
public enum Language: String, Sendable, CaseIterable, Codable {
  /// English as spoken in the United States.
  case english = "en"
  /// Spanish as spoken in the United States.
  case spanish = "es"

  /// The language's own name for itself.
  public var ownName: String {
    switch self {
    case .english: "English"
    case .spanish: "Español"
    }
  }
}
