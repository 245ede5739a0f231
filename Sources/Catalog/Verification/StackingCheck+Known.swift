import CareerModel

extension StackingCheck {
  /// What the tables of routes may refer to.
  struct Known {
    let credentials: Set<String>
    let apprenticeships: Set<String>
    /// Every program, and every family and series that has one.
    private let fields: Set<String>
    /// The awards that colleges confer in each program.
    private let awards: [String: Set<Award>]

    init(_ facts: VerifiedFacts) {
      credentials = facts.values(.credentials, "id")
      apprenticeships = facts.values(.apprenticeships, "rapids")
      let programs = facts.values(.programs, "program")
      // A code has the form NN.NNNN: its family is the first two letters, its series the first five.
      fields = programs.reduce(into: programs) { fields, program in
        fields.insert(String(program.prefix(2)))
        fields.insert(String(program.prefix(5)))
      }
      var awards: [String: Set<Award>] = [:]
      for row in facts.rows(.programOfferings) {
        awards[row[1], default: []].formUnion(
          row[2].split(separator: "|").compactMap { Award(rawValue: String($0)) })
      }
      self.awards = awards
    }

    /// The programs that some college confers at a level, by their codes.
    func programs(conferredAt level: AwardLevel) -> [String] {
      awards.filter { !$0.value.isDisjoint(with: level.awards) }.keys.sorted()
    }

    /// What is wrong with a list of fields: prefixes that are of no program, or none at all.
    func strayFields(_ list: String) -> [String] {
      let prefixes = list.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      return prefixes.filter { !fields.contains($0) }.map { "no program has the code or prefix \"\($0)\"" }
    }

    /// What is wrong with something held: `LEVEL:FIELD`, `credential:ID` or `apprenticeship:RAPIDS`.
    func problem(ofHeld held: String) -> String? {
      let parts = held.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { return "\"\(held)\" is no award, credential or apprenticeship" }
      switch parts[0] {
      case "credential": return credentials.contains(parts[1]) ? nil : "there is no credential \(parts[1])"
      case "apprenticeship":
        return apprenticeships.contains(parts[1]) ? nil : "there is no registered apprenticeship \(parts[1])"
      default:
        guard AwardLevel(rawValue: parts[0]) != nil else { return "\"\(parts[0])\" is no level of an award" }
        return strayFields(parts[1]).first
      }
    }
  }
}
