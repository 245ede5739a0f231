import CareerModel

/// Checks that every cluster, pathway and occupation has its English sentence, and that no sentence is
/// about something that is not there.
enum SummariesCheck {
  static func findings(in facts: VerifiedFacts) -> [Finding] {
    let kinds: [(name: String, ids: Set<String>)] = [
      ("cluster", facts.values(.frameworkClusters, "id")),
      ("pathway", facts.values(.frameworkPathways, "id")),
      ("occupation", facts.values(.occupations, "occupation")),
    ]
    return kinds.flatMap { kind, ids in
      let rows = facts.rows(.summaries).filter { $0[0] == kind }
      let english = Set(rows.filter { $0[2] == "en" }.map { $0[1] })
      let missing = ids.subtracting(english).sorted().map {
        Finding(.summaries, at: FactSchema.summaries.name, "the \(kind) \($0) has no sentence in English")
      }
      // Without the table itself every sentence would seem to be astray.
      let strays = ids.isEmpty ? [] : Set(rows.map { $0[1] }).subtracting(ids).sorted()
      return missing
        + strays.map {
          Finding(.summaries, at: FactSchema.summaries.name, "there is no \(kind) \($0)")
        }
    }
  }
}
