import CareerModel

/// Checks that every classic pathway has a roadmap on which one can get in, come back and step off, and that
/// the lines of all roadmaps hold: programs are really offered, steps lead onward, exits belong to the field.
enum RoadmapsCheck {
  /// The least number of skill levels that exits lead to.
  static let levels = 2

  static func findings(in facts: VerifiedFacts) -> [Finding] {
    let lines = Lines(facts)
    return lines.stations.keys.sorted().flatMap { stations($0, lines) } + pathways(facts, lines)
  }

  // MARK: Lines

  private static func stations(_ line: String, _ lines: Lines) -> [Finding] {
    let own = lines.stations[line] ?? []
    let stages = Dictionary(uniqueKeysWithValues: own.map { ($0.position, $0.stage) })
    let field = lines.field(of: line)
    var findings: [Finding] = []
    for station in own {
      func add(_ message: String) { findings.append(Finding(.roadmaps, at: station.id, message)) }
      if let program = station.program, let award = station.award, !lines.isOffered(program, at: award) {
        add("no college offers the program \(program) at the award \(award.rawValue)")
      }
      if let rapids = station.apprenticeship, !lines.apprenticeships.contains(rapids) {
        add("there is no registered apprenticeship \(rapids)")
      }
      for earlier in station.stacksOn {
        guard earlier < station.position, let stage = stages[earlier] else {
          add("it stacks on position \(earlier), which does not come before it")
          continue
        }
        if stage > station.stage { add("it stacks on position \(earlier), which is of a later stage") }
      }
      for exit in station.exits where !field.contains(exit) {
        add("the exit \(exit) belongs to no pathway that uses the line")
      }
    }
    if !own.contains(where: \.stacksOn.isEmpty) {
      findings.append(Finding(.roadmaps, at: line, "no station starts from the diploma"))
    }
    return findings
  }

  // MARK: Pathways

  private static func pathways(_ facts: VerifiedFacts, _ lines: Lines) -> [Finding] {
    let courses = facts.values(.courseSequences, "pathway")
    let credentials = facts.values(.credentialPathways, "pathway")
    let classic = facts.rows(.frameworkPathways).filter { $0[0] == FrameworkID.classic.rawValue }
    let onlyModern = lines.byPathway.keys.filter { id in !classic.contains { $0[1] == id } }.sorted()
    return classic.map { $0[1] }.flatMap { pathway -> [Finding] in
      var findings = holds(pathway, lines)
      if !courses.contains(pathway) { findings.append(finding(pathway, "it has no courses in high school")) }
      if !credentials.contains(pathway) { findings.append(finding(pathway, "it has no credential")) }
      return findings
    } + onlyModern.flatMap { holds($0, lines, onlyModern: true) }
  }

  private static func holds(_ pathway: String, _ lines: Lines, onlyModern: Bool = false) -> [Finding] {
    let stations = (lines.byPathway[pathway] ?? []).flatMap { lines.stations[$0] ?? [] }
    if stations.isEmpty { return [finding(pathway, "it has no roadmap")] }
    var findings: [Finding] = []
    let isOffered = stations.contains { station in
      guard let program = station.program, let award = station.award else { return false }
      return lines.isOffered(program, at: award)
    }
    if !isOffered { findings.append(finding(pathway, "no station is a program that a college offers")) }
    if stations.allSatisfy(\.stacksOn.isEmpty) {
      findings.append(finding(pathway, "one can come back in nowhere: no station stacks on another"))
    }
    // A sub-cluster of the modern framework may be of one level only.
    guard !onlyModern else { return findings }
    var reached = Set(stations.flatMap(\.exits).compactMap { lines.levels[$0] })
    reached.formUnion(lines.diplomaLevel(of: pathway))
    if reached.count < levels {
      findings.append(
        finding(pathway, "its exits lead to \(reached.count) skill levels, at least 2 are needed"))
    }
    return findings
  }

  private static func finding(_ pathway: String, _ message: String) -> Finding {
    Finding(.roadmaps, at: pathway, message)
  }
}
