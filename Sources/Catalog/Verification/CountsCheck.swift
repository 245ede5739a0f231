import CareerModel

/// Checks that there are as many clusters, occupations, programs and so on as the releases have that
/// Waymark's facts are made from. A newer release may have others: change the number here with it.
enum CountsCheck {
  private struct Expectation {
    let what: String
    let schema: FactSchema
    let number: Int
    /// More will do, too.
    var isLeast = false
    /// Only rows of this framework.
    var framework: FrameworkID?
    /// Only different values of this column.
    var column: String?
  }

  private static let expectations = [
    Expectation(what: "clusters", schema: .frameworkClusters, number: 16, framework: .classic),
    Expectation(what: "pathways", schema: .frameworkPathways, number: 79, framework: .classic),
    Expectation(what: "clusters", schema: .frameworkClusters, number: 14, framework: .modern),
    Expectation(what: "sub-clusters", schema: .frameworkPathways, number: 72, framework: .modern),
    // O*NET-SOC 2019.
    Expectation(what: "occupations", schema: .occupations, number: 1016),
    // CIP 2020, current six-digit codes.
    Expectation(what: "instructional programs", schema: .programs, number: 2172),
    // SCED, version 12.
    Expectation(what: "secondary courses", schema: .courses, number: 1785),
    // IPEDS directory, 2024-25.
    Expectation(what: "colleges", schema: .institutions, number: 6000, isLeast: true),
    // IPEDS completions, 2023-24.
    Expectation(what: "programs at colleges", schema: .programOfferings, number: 69_718),
    // OEWS: the fifty states and the District of Columbia.
    Expectation(what: "states with wages", schema: .stateWages, number: 51, column: "state"),
  ]

  static func findings(in facts: VerifiedFacts) -> [Finding] {
    expectations.filter { facts.has($0.schema) }.compactMap { expected in
      let found = count(expected, in: facts)
      if expected.isLeast ? found >= expected.number : found == expected.number { return nil }
      let framework = expected.framework.map { " of the \($0) framework" } ?? ""
      return Finding(
        .counts, at: expected.schema.name,
        "there are \(found) \(expected.what)\(framework), expected "
          + (expected.isLeast ? "at least \(expected.number)" : "\(expected.number)"))
    }
  }

  private static func count(_ expected: Expectation, in facts: VerifiedFacts) -> Int {
    if let column = expected.column { return facts.values(expected.schema, column).count }
    guard let framework = expected.framework else { return facts.rows(expected.schema).count }
    return facts.rows(expected.schema).count { $0[0] == framework.rawValue }
  }
}
