/// Why texts do not say where somebody stands.
public enum StandingTextError: Error, Hashable, Sendable {
  /// A text begins with a word that stands for nothing; the words there are.
  case unknownKind(text: String, known: [String])
  /// A text of a known kind is not completed as it has to be.
  case badValue(text: String, expected: Expected)
  /// Two texts cannot both be so.
  case contradiction(String, String)
  /// More things are held than are read.
  case tooMany(Int, most: Int)

  /// What has to follow the word.
  public enum Expected: Hashable, Sendable {
    /// Nothing.
    case nothing
    /// A whole number.
    case number(ClosedRange<Int>)
    /// The code of an occupation, and perhaps years: `41-2031.00:3`.
    case occupation
    /// The code of a program: `51.3902`.
    case program
    /// The code of an apprenticeship: `0159`.
    case apprenticeship
    /// The id of a credential: `comptia-a-plus`.
    case credential

    /// An example of it.
    public var example: String {
      switch self {
      case .nothing: ""
      case .number(let range): "\(range.lowerBound)"
      case .occupation: "41-2031.00:3"
      case .program: "51.3902"
      case .apprenticeship: "0159"
      case .credential: "comptia-a-plus"
      }
    }
  }
}
