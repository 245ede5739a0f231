import CareerModel

/// Checks that whoever needs a license can get it: that a way to it is written down, that each way ends with
/// one exam, and that whatever a way asks for is there.
enum LicencesCheck {
  static func findings(in facts: VerifiedFacts) -> [Finding] {
    guard facts.has(.credentialRequirements) else { return [] }
    let requirements = facts.rows(.credentialRequirements).map(LicenceRequirement.init)
    return either(facts) + missing(facts, requirements) + ways(requirements)
      + rows(requirements, facts) + LicenceCycles(requirements).findings
  }

  // MARK: What occupations need

  private static func either(_ facts: VerifiedFacts) -> [Finding] {
    let groups = Dictionary(grouping: facts.rows(.credentialOccupations).filter { !$0[3].isEmpty }) {
      "\($0[1]) \($0[3])"
    }
    return groups.sorted { $0.key < $1.key }.flatMap { _, rows -> [Finding] in
      let stray = rows.filter { $0[2] != "required" }.map {
        occupation("\($0[0]) has a number in either for \($0[1]), but is \($0[2]), not required")
      }
      guard stray.isEmpty, rows.count == 1 else { return stray }
      return [occupation("\(rows[0][0]) is the only one of its number for \(rows[0][1]): leave either empty")]
    }
  }

  private static func missing(_ facts: VerifiedFacts, _ requirements: [LicenceRequirement]) -> [Finding] {
    let written = Set(requirements.map(\.credential))
    let needed = Set(facts.rows(.credentialOccupations).filter { $0[2] == "required" }.map { $0[0] })
    let named = Set(requirements.filter { $0.kind == "credential" }.map(\.refers))
    return needed.union(named).subtracting(written).sorted().map {
      finding(
        "nothing says what \($0) takes, though \(needed.contains($0) ? "an occupation" : "another credential") needs it"
      )
    }
  }

  // MARK: Ways

  private static func ways(_ requirements: [LicenceRequirement]) -> [Finding] {
    let byCredential = Dictionary(grouping: requirements, by: \.credential).sorted { $0.key < $1.key }
    return byCredential.flatMap { credential, rows -> [Finding] in
      let ways = Dictionary(grouping: rows, by: \.way).sorted { $0.key < $1.key }
      var findings: [Finding] = []
      if ways.map(\.key) != (1...ways.count).map(String.init) {
        findings.append(finding("the ways to \(credential) are not numbered from 1 without a gap"))
      }
      for (way, rows) in ways {
        let exams = rows.count { $0.kind == "exam" }
        if exams != 1 {
          findings.append(finding("\(credential), way \(way), has \(exams) exams, expected 1"))
        }
        if rows.map(\.position).sorted() != (1...rows.count).map(String.init) {
          findings.append(finding("\(credential), way \(way), is not numbered from 1 without a gap"))
        }
      }
      return findings
    }
  }

  // MARK: Rows

  private static func rows(_ requirements: [LicenceRequirement], _ facts: VerifiedFacts) -> [Finding] {
    let credentials = facts.values(.credentials, "id")
    let apprenticeships = facts.values(.apprenticeships, "rapids")
    let occupations = facts.values(.occupations, "occupation")
    let programs = facts.values(.programs, "program").sorted()
    return requirements.flatMap { row -> [Finding] in
      var found: [String] = []
      if !credentials.contains(row.credential) { found.append("there is no credential \(row.credential)") }
      let columns = row.columns
      if let rule = LicenceRequirement.columns[row.kind] {
        found += rule.needed.subtracting(columns).sorted().map { "it has no \($0)" }
        found += columns.subtracting(rule.needed).subtracting(rule.allowed).sorted().map {
          "\($0) has no meaning for the kind \(row.kind)"
        }
      }
      let codes = row.refers.split(separator: "|").map(String.init)
      switch row.kind {
      case "credential":
        if columns.contains("refers"), !credentials.contains(row.refers) {
          found.append("there is no credential \(row.refers)")
        }
      case "apprenticeship":
        found += codes.filter { !apprenticeships.contains($0) }.map { "there is no apprenticeship \($0)" }
      case "experience":
        found += codes.filter { !occupations.contains($0) }.map { "there is no occupation \($0)" }
      case "award":
        found += row.fields.split(separator: "|").map(String.init)
          .filter { field in field != "any" && !programs.contains { $0.hasPrefix(field) } }
          .map { "no program begins with \($0)" }
      default: break
      }
      return found.map { finding("\(row.name): \($0)") }
    }
  }

  private static func finding(_ message: String) -> Finding {
    Finding(.licences, at: FactSchema.credentialRequirements.name, message)
  }

  private static func occupation(_ message: String) -> Finding {
    Finding(.licences, at: FactSchema.credentialOccupations.name, message)
  }
}
