import CareerModel
import Catalog
import Planning

/// An audit for people: each requirement with what counts toward it and what is missing.
struct AuditTable {
  let document: AuditDocument

  /// Of what is near, so many are listed.
  private static let mostNear = 8

  func text(on terminal: Terminal) -> String {
    let audit = document.audit
    var text = terminal.bold(verdict) + "\n"
    if document.pack.isDemonstration { text += "The pack \"\(document.pack.id)\" is made up.\n" }
    text += "\n" + requirements.text(on: terminal)
    let reasons = audit.requirements.flatMap(\.reasons).map(sentence)
    if !reasons.isEmpty {
      text += "\n" + terminal.bold("What stands in the way") + "\n"
      for (place, reason) in reasons.enumerated() where reasons.firstIndex(of: reason) == place {
        text += reason + "\n"
      }
    }
    if !document.unclaimed.isEmpty {
      text += "\n" + terminal.bold("College credit to claim") + "\n" + claims.text(on: terminal)
    }
    let near = document.nearest.prefix(Self.mostNear)
    if !near.isEmpty {
      text += "\n" + terminal.bold("What is near") + "\n"
      text +=
        TextTable(
          columns: [.wrapped("Also possible"), .right("Missing")],
          rows: near.map { [document.title(of: $0.set), distance($0)] }
        ).text(on: terminal)
    }
    return text
  }

  private var verdict: String {
    if document.stages.earned.isComplete { return "Everything is met." }
    if document.stages.inProgress.isComplete {
      return "Everything is met when the courses under way are done."
    }
    if document.audit.isComplete { return "Everything is met when the plan is done." }
    let open = document.audit.requirements.filter { !$0.isSatisfied && isLeaf($0) }.count
    return "The plan leaves \(open) requirement\(open == 1 ? "" : "s") open."
  }

  private func isLeaf(_ requirement: AuditedRequirement) -> Bool {
    if case .requirements = requirement.needed { return false }
    return true
  }

  private var requirements: TextTable {
    TextTable(
      columns: [.wrapped("Requirement"), .wrapped("State"), .wrapped("Counts"), .wrapped("Missing")],
      rows: zip(document.audit.requirements, document.stages.states).map { requirement, state in
        [
          String(repeating: "  ", count: requirement.depth) + requirement.title,
          requirement.isWaived ? "waived" : Self.words(state),
          requirement.applied.map { document.course($0.record)?.id ?? $0.record }.joined(separator: ", "),
          missing(requirement),
        ]
      })
  }

  private var claims: TextTable {
    TextTable(
      columns: [
        .wrapped("College course"), .wrapped("College"), .wrapped("Earned by"), .right("Hours"),
        .wrapped("Until"),
      ],
      rows: document.unclaimed.map { credit in
        let agreement = credit.agreement
        let course = agreement.collegeCourse ?? "an elective"
        return [
          agreement.needsRecommendation ? course + " (a teacher recommends you)" : course,
          agreement.college.description, document.courses(of: credit).joined(separator: ", "),
          agreement.hours.description, agreement.expires ?? "",
        ]
      })
  }

  private func missing(_ requirement: AuditedRequirement) -> String {
    guard let missing = requirement.missing, isLeaf(requirement) else { return "" }
    let ways = requirement.ways.map(\.course).joined(separator: " or ")
    return Self.words(missing) + (ways.isEmpty ? "" : ": " + ways)
  }

  private func distance(_ miss: NearMiss) -> String {
    var parts: [String] = []
    if miss.credits > .none { parts.append(Self.words(.credits(miss.credits))) }
    if miss.courses > 0 { parts.append(Self.words(.courses(miss.courses))) }
    if miss.others > 0 { parts.append("\(miss.others) other\(miss.others == 1 ? "" : "s")") }
    return parts.joined(separator: ", ")
  }

  private static func words(_ state: AuditStages.State) -> String {
    switch state {
    case .met: "met"
    case .inProgress: "under way"
    case .planned: "planned"
    case .unmet: "open"
    }
  }

  private static func words(_ amount: AuditedRequirement.Amount) -> String {
    switch amount {
    case .credits(let credits): "\(credits) credit\(credits == Credits(1) ? "" : "s")"
    case .courses(let count): "\(count) course\(count == 1 ? "" : "s")"
    case .average(let points): "an average of \(Figures.plain(Double(points) / 100))"
    case .milestone(let id): id
    case .requirements(let count): "\(count) of the following"
    }
  }

  private func sentence(_ reason: AuditReason) -> String {
    switch reason {
    case .prerequisite(let course, let missing, let planned, let before):
      if let planned, let before, planned >= before {
        return "\(course) needs \(missing), which is planned in the same term or later."
      }
      return "\(course) needs \(missing), which is not planned before it."
    case .corequisite(let course, let missing, _, _):
      return "\(course) has to be taken with \(missing) or after it."
    case .approval(let course): return "\(course) needs the approval of the school."
    }
  }
}
