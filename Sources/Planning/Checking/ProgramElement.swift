/// An element of a program of study, as 20 U.S.C. 2302(41) counts them.
public enum ProgramElement: String, Sendable, CaseIterable {
  /// (A) Incorporates challenging state academic standards.
  case standards
  /// (B) Addresses academic and technical knowledge and skills, employability among them.
  case knowledge
  /// (C) Is aligned with the needs of industries in the state, region or local area.
  case industry
  /// (D) Progresses in specificity.
  case progression
  /// (E) Has multiple entry and exit points that incorporate credentialing.
  case points
  /// (F) Culminates in a recognized postsecondary credential.
  case credential

  /// Its letter in the law.
  public var letter: String {
    switch self {
    case .standards: "A"
    case .knowledge: "B"
    case .industry: "C"
    case .progression: "D"
    case .points: "E"
    case .credential: "F"
    }
  }

  /// The element in words.
  public var title: String {
    switch self {
    case .standards: "challenging state academic standards"
    case .knowledge: "academic and technical knowledge, and employability"
    case .industry: "aligned with the needs of industry"
    case .progression: "progresses in specificity"
    case .points: "multiple entry and exit points that incorporate credentialing"
    case .credential: "culminates in a recognized postsecondary credential"
    }
  }
}
