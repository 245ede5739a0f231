package import CareerModel
package import Matching

/// What `waymark match` and the API print: the occupations that fit, with reasons, and the fields they are in.
package struct MatchDocument: JSONConvertible {
  package let results: MatchResults
  package let sentences: FitSentences
  package let state: StateCode?
  package let differentiation: InterestScores.Differentiation?
  /// At most this many occupations; `nil` is all.
  package let limit: Int?

  package init(
    _ results: MatchResults, _ sentences: FitSentences, of profile: LearnerProfile, in state: StateCode?,
    limit: Int?
  ) {
    self.results = results
    self.sentences = sentences
    self.state = state
    self.limit = limit
    differentiation = profile.interests?.differentiation
  }

  package var json: JSONValue {
    [
      "occupations": .list(results.matches.prefix(limit ?? .max), occupation),
      "pathways": .list(results.pathways) { field($0.pathway.id, $0.fit) },
      "clusters": .list(results.clusters) { field($0.cluster.id, $0.fit) },
      "compared": .number(results.compared), "found": .number(results.matches.count),
      "differentiation": .text(differentiation?.rawValue), "state": .text(state),
    ]
  }

  /// One occupation: its fit, where it stands, and why.
  package func occupation(_ match: ListedMatch) -> JSONValue {
    let factors = match.match.factors
    let reasons = sentences.reasons(for: match.match) + [sentences.paySentence(in: state)]
    return [
      "code": .text(match.occupation.code), "title": .text(match.occupation.title),
      "fit": .number(Self.rounded(match.match.fit)), "band": .text(factors.band?.rawValue),
      "reasons": .list(reasons), "place": .number(match.match.place), "sharing": .number(match.sharing),
      "placeRange": match.range.map { ["low": .number($0.low), "high": .number($0.high)] } ?? .null,
      "factors": [
        "interests": .number(factors.interests.map(Self.rounded)),
        "skills": .number(factors.skills.map(Self.rounded)),
        "values": .number(factors.values.map(Self.rounded)),
      ],
      "skillLevel": .text(match.occupation.skillLevel?.rawValue),
      "medianWage": .money(match.listed.pay?.value.money),
    ]
  }

  private func field(_ id: some CustomStringConvertible, _ fit: FieldFit) -> JSONValue {
    [
      "id": .text(id), "fit": .number(Self.rounded(fit.fit)), "wellFitting": .number(fit.wellFitting),
      "compared": .number(fit.compared),
    ]
  }

  /// Six decimals: more would only show how the computer adds.
  package static func rounded(_ fit: Double) -> Double { (fit * 1e6).rounded() / 1e6 }
}
