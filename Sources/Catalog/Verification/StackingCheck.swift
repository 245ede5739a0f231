import CareerModel

/// Checks what routes reckon with: what counts toward a program, how long programs and apprenticeships last,
/// and whom graduate programs admit.
enum StackingCheck {
  /// Shares of a program that something held may save, in percent. Nothing saves the whole of it.
  static let credits = 1...95
  /// Months of full-time study that a program may take.
  static let months = 1...120
  /// Hours that a registered apprenticeship may take.
  static let hours = 1000...16000

  static func findings(in facts: VerifiedFacts) -> [Finding] {
    let known = Known(facts)
    return stacking(facts, known) + studyRules(facts, known) + apprenticeshipLengths(facts, known)
  }

  // MARK: Stacking

  private static func stacking(_ facts: VerifiedFacts, _ known: Known) -> [Finding] {
    facts.rows(.stacking).flatMap { row -> [Finding] in
      let place = "\(FactSchema.stacking.name): \(row[0]) toward \(row[1]) \(row[2])"
      var findings = [known.problem(ofHeld: row[0])].compactMap { $0 }.map {
        Finding(.stacking, at: place, $0)
      }
      findings += known.strayFields(row[2]).map { Finding(.stacking, at: place, $0) }
      findings += outside(credits, row[3], "the credit", at: place)
      return findings
    }
  }

  // MARK: Study

  private static func studyRules(_ facts: VerifiedFacts, _ known: Known) -> [Finding] {
    let rows = facts.rows(.studyRules)
    var findings = rows.flatMap { row -> [Finding] in
      let place = "\(FactSchema.studyRules.name): \(row[0]) \(row[1])"
      var findings = known.strayFields(row[1]).map { Finding(.stacking, at: place, $0) }
      if !row[2].isEmpty { findings += outside(months, row[2], "the length in months", at: place) }
      if !row[3].isEmpty, row[3] != "any" {
        findings += known.strayFields(row[3]).map { Finding(.stacking, at: place, $0) }
      }
      if !row[4].isEmpty, !known.credentials.contains(row[4]) {
        findings.append(Finding(.stacking, at: place, "there is no credential \(row[4])"))
      }
      if row[2].isEmpty, row[3].isEmpty, row[4].isEmpty {
        findings.append(Finding(.stacking, at: place, "it says nothing: no months, accepts or needs"))
      }
      return findings
    }
    findings += twice(rows)
    for level in [AwardLevel.master, .doctorate] {
      let ruled = rows.filter { $0[0] == level.rawValue && !$0[3].isEmpty }
        .flatMap { $0[1].split(separator: "|").map(String.init) }
      for program in known.programs(conferredAt: level)
      where !ruled.contains(where: { program.hasPrefix($0) }) {
        findings.append(
          Finding(
            .stacking, at: FactSchema.studyRules.name,
            "no rule says which bachelor's degrees the \(level.rawValue) \(program) accepts"))
      }
    }
    return findings
  }

  /// A prefix in two rules of a level would leave open which of them holds.
  private static func twice(_ rows: [[String]]) -> [Finding] {
    let prefixes = rows.flatMap { row in row[1].split(separator: "|").map { "\(row[0]) \($0)" } }
    return Dictionary(grouping: prefixes) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
      .map { Finding(.stacking, at: FactSchema.studyRules.name, "two rules are for \($0)") }
  }

  // MARK: Apprenticeships

  private static func apprenticeshipLengths(_ facts: VerifiedFacts, _ known: Known) -> [Finding] {
    let published = facts.values(.apprenticeshipTerms, "rapids")
    return facts.rows(.apprenticeshipLengths).flatMap { row -> [Finding] in
      let place = "\(FactSchema.apprenticeshipLengths.name): \(row[0])"
      var findings = outside(hours, row[1], "the length in hours", at: place)
      if !known.apprenticeships.contains(row[0]) {
        findings.append(Finding(.stacking, at: place, "there is no registered apprenticeship \(row[0])"))
      }
      if published.contains(row[0]) {
        findings.append(
          Finding(.stacking, at: place, "\(FactSchema.apprenticeshipTerms.name) has its length already"))
      }
      return findings
    }
  }

  // MARK: Values

  /// Values that are no whole numbers are found by the check of the tables.
  private static func outside(
    _ range: ClosedRange<Int>, _ text: String, _ what: String, at place: String
  ) -> [Finding] {
    guard let value = Int(text), !range.contains(value) else { return [] }
    return [
      Finding(
        .stacking, at: place,
        "\(what) is \(value); it has to lie within \(range.lowerBound) and \(range.upperBound)")
    ]
  }
}
