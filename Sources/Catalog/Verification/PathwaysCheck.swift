import CareerModel

/// Checks that every classic pathway has what a learner needs to see: occupations at every skill level (or
/// a reason why not), technical and general courses, and credentials.
enum PathwaysCheck {
  /// The least number of technical courses in sequence.
  static let technicalCourses = 4
  /// The least number of credentials.
  static let credentials = 3

  static func findings(in facts: VerifiedFacts) -> [Finding] {
    let occupations = occupationsByPathway(facts)
    let levels = levelsByOccupation(facts)
    let gaps = Set(facts.rows(.pathwayLevelGaps).map { $0[0] + " " + $0[1] })
    let technical = counts(facts.rows(.courseSequences).map { $0[0] })
    let credentials = counts(facts.rows(.credentialPathways).map { $0[1] })
    let general = Set(facts.rows(.generalCourses).map { $0[0...2].joined(separator: " ") })
    let classic = facts.rows(.frameworkPathways).filter { $0[0] == FrameworkID.classic.rawValue }.map {
      $0[1]
    }
    return classic.flatMap { pathway -> [Finding] in
      func finding(_ message: String) -> Finding { Finding(.pathways, at: pathway, message) }
      let own = occupations[pathway] ?? []
      if own.isEmpty { return [finding("it has no occupation")] }
      var findings: [Finding] = []
      let present = Set(own.compactMap { levels[$0] })
      for level in SkillLevel.allCases where !present.contains(level) && !gaps.contains("\(pathway) \(level)")
      {
        findings.append(finding("no occupation is \(level)-skilled, and pathway_level_gaps does not say why"))
      }
      let courses = technical[pathway] ?? 0
      if courses < technicalCourses {
        findings.append(
          finding("it has \(courses) technical courses, at least \(technicalCourses) are needed"))
      }
      let served = credentials[pathway] ?? 0
      if served < Self.credentials {
        findings.append(finding("it has \(served) credentials, at least \(Self.credentials) are needed"))
      }
      for grade in ["9", "10", "11", "12"] {
        for subject in ["english", "mathematics", "science", "social-studies"]
        where !general.contains("\(pathway) \(grade) \(subject)") {
          findings.append(finding("it has no general course in \(subject) in grade \(grade)"))
        }
      }
      return findings
    }
  }

  private static func occupationsByPathway(_ facts: VerifiedFacts) -> [String: Set<String>] {
    var occupations: [String: Set<String>] = [:]
    for row in facts.rows(.onetPathways) + facts.rows(.occupationPathways) {
      occupations[row[1], default: []].insert(row[0])
    }
    return occupations
  }

  private static func levelsByOccupation(_ facts: VerifiedFacts) -> [String: SkillLevel] {
    Dictionary(
      facts.rows(.jobZones).compactMap { row in
        Int(row[1]).flatMap(SkillLevel.init(jobZone:)).map { (row[0], $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  private static func counts(_ names: [String]) -> [String: Int] {
    names.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}
