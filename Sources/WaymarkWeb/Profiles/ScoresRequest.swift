import CareerModel
import Catalog
import Hummingbird
import Interchange
import Matching
import Wording

/// A request for the page of scores, or what one of its two forms sends: six scores, or a code.
struct ScoresRequest {
  let profile: AddressedProfile
  /// What was typed, by field.
  private(set) var typed: [String: String] = [:]
  /// The fields with a mistake.
  private(set) var wrong: Set<String> = []
  /// Where the scores lead to, when they were sent and hold together.
  let redirect: String?

  static let fields = HollandType.allCases.map(\.rawValue) + ["most", "letters"]

  init(_ request: Request, catalog: CareerCatalog) throws {
    let parameters = try QueryParameters(request, known: ProfileParameter.names + ["done"] + Self.fields)
    var profile = try AddressedProfile(parameters, catalog: catalog)
    for name in Self.fields { typed[name] = parameters.text(name) }
    let interests: ProfileFile.Interests?
    switch parameters.text("done") {
    case "scores":
      (interests, wrong) = Self.scores(typed)
    case "code":
      (interests, wrong) = Self.code(typed["letters"] ?? "")
    case nil:
      interests = nil
    case let other?:
      throw PageFailure.badAnswer(name: "done", value: other, expected: .expectedScoresOrCode)
    }
    if let interests {
      profile.content.interests = interests
      redirect = "/matches?" + profile.query(skills: try catalog.matcher().skills)
    } else {
      redirect = nil
    }
    self.profile = profile
  }

  private static func scores(_ typed: [String: String]) -> (ProfileFile.Interests?, Set<String>) {
    // In Spanish, as in most languages, people write the decimal point as a comma.
    func number(_ name: String) -> Double? {
      typed[name].flatMap { AddressedProfile.number($0.replacing(",", with: ".")) }
    }
    let most = typed["most"] == nil ? InterestScores.ownScale : number("most")
    guard let most, (1...1_000_000).contains(most) else { return (nil, ["most"]) }
    let wrong = HollandType.allCases.map(\.rawValue).filter { name in
      number(name).map { !(0...most).contains($0) } ?? true
    }
    guard wrong.isEmpty else { return (nil, Set(wrong)) }
    let scores = try? InterestScores(HollandType.allCases.compactMap { number($0.rawValue) }, scale: most)
    return (scores.map { .scores($0) }, [])
  }

  private static func code(_ letters: String) -> (ProfileFile.Interests?, Set<String>) {
    (try? InterestScores(code: letters)) == nil ? (nil, ["letters"]) : (.code(letters.uppercased()), [])
  }
}
