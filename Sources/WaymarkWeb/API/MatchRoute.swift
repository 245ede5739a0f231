import CareerModel
import Catalog
import Hummingbird
import Interchange
import Matching
import Wording

/// The read of the API that compares a profile with all occupations. The profile is in the address, as it is
/// for the pages.
struct MatchRoute {
  let site: Site

  private static let known =
    ProfileParameter.names + [
      "skill-level", "education", "min-wage", "growth", "cluster", "state", "limit", "lang",
    ]

  /// What fits, as `waymark match` prints it.
  func response(to request: Request) throws -> Response {
    try site.privateDocument(request) {
      let parameters = try QueryParameters(request, known: Self.known)
      let catalog = site.catalog(try parameters.word("lang", Language.self) ?? .english)
      let profile = try AddressedProfile(parameters, catalog: catalog)
      let state = try parameters.state("state")
      let filter = try parameters.matchFilter(state: state, catalog: catalog, level: "skill-level")
      let limit = try parameters.number("limit", in: 1...2_000) ?? 20
      do {
        guard let learner = try profile.learner(catalog) else {
          throw PageFailure.badAnswer(name: "scores", value: "", expected: .expectedScores)
        }
        let results = try catalog.matches(learner, answers: try profile.answers(catalog), filter: filter)
        let sentences = try FitSentences(learner, catalog: catalog)
        return MatchDocument(results, sentences, of: learner, in: state, limit: limit).json
      } catch is ProfileError {
        throw incomplete(profile)
      } catch MatchingError.profile {
        throw incomplete(profile)
      }
    }
  }

  /// Too few answers, or six equal scores: there is nothing to compare by.
  private func incomplete(_ profile: AddressedProfile) -> PageFailure {
    if case .answers(_, let sheet)? = profile.content.interests {
      return .badAnswer(
        name: "a", value: sheet.text, expected: .expectedEnoughAnswers,
        String(InterestAnswers.leastAnswers))
    }
    return .badAnswer(name: "scores", value: "", expected: .expectedDifferentScores)
  }
}
