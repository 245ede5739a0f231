import CareerModel

/// Checks the references that the compiled file's foreign keys do not: those that may be a word, a list,
/// or one of two things.
enum ReferencesCheck {
  static func findings(in facts: VerifiedFacts) -> [Finding] {
    coursePathways(facts) + aliases(facts) + priorCredentials(facts) + merges(facts) + clusters(facts)
  }

  private static func coursePathways(_ facts: VerifiedFacts) -> [Finding] {
    let pathways = facts.values(.frameworkPathways, "id")
    var findings: [Finding] = []
    let byCourse = Dictionary(grouping: facts.rows(.coursePathways)) { $0[0] }
    // Subject areas 10 to 22 are the technical ones: nobody can tell a forgotten course from one that
    // serves no pathway unless that is written down.
    for row in facts.rows(.courses) where byCourse[row[0]] == nil {
      guard let code = SCEDCode(row[0]), (10...22).contains(code.subjectArea) else { continue }
      findings.append(
        Finding(
          .references, at: FactSchema.coursePathways.name,
          "course \(code) is missing; name its pathways, or \"none\""))
    }
    for (course, rows) in byCourse.sorted(by: { $0.key < $1.key }) {
      for row in rows where row[1] != "none" && !pathways.contains(row[1]) {
        findings.append(stray(.coursePathways, "the pathway \"\(row[1])\" of course \(course)"))
      }
      if rows.count > 1, rows.contains(where: { $0[1] == "none" }) {
        findings.append(
          Finding(
            .references, at: FactSchema.coursePathways.name,
            "course \(course) serves a pathway and \"none\" at once"))
      }
    }
    return findings
  }

  private static func aliases(_ facts: VerifiedFacts) -> [Finding] {
    let known = facts.values(.frameworkClusters, "id").union(facts.values(.frameworkPathways, "id"))
    return facts.rows(.frameworkAliases).filter { !known.contains($0[0]) }
      .map { stray(.frameworkAliases, "\"\($0[0])\", also called \($0[1]),") }
  }

  private static func priorCredentials(_ facts: VerifiedFacts) -> [Finding] {
    guard let prior = FactSchema.credentials.index(of: "prior") else { return [] }
    let known = facts.values(.credentials, "id")
    return facts.rows(.credentials).flatMap { row in
      row[prior].split(separator: "|").filter { !known.contains(String($0)) }
        .map { stray(.credentials, "\"\($0)\", needed before \(row[0]),") }
    }
  }

  private static func merges(_ facts: VerifiedFacts) -> [Finding] {
    let published = facts.values(.nationalWages, "soc").union(facts.values(.projections, "soc"))
    return facts.rows(.socMerges).filter { !published.contains($0[1]) }
      .map { stray(.socMerges, "the group \($0[1]) of \($0[0])") }
  }

  private static func clusters(_ facts: VerifiedFacts) -> [Finding] {
    facts.rows(.frameworkPathways).filter { PathwayID(rawValue: $0[1]).cluster.rawValue != $0[2] }
      .map {
        Finding(
          .references, at: FactSchema.frameworkPathways.name,
          "the id \"\($0[1])\" does not begin with its cluster's, \($0[2])")
      }
  }

  private static func stray(_ schema: FactSchema, _ what: String) -> Finding {
    Finding(.references, at: schema.name, "\(what) is not there")
  }
}
