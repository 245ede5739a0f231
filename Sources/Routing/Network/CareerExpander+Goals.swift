import CareerModel

extension CareerExpander {
  func goals() -> [GoalNeeds] {
    let known = network.occupations[Int(goal)].typicalPay != nil
    let trained = assumption(.entryPayMonths) + assumption(.earlyPayMonths)
    let done = standing.months(in: goal)
    var found: [GoalNeeds] = []
    goalRules = []
    for entry in goalEntries() {
      for needs in entryNeeds(goal, entry, depth: 0) ?? [] {
        let offset = max(done, entry.schooling == .apprenticeship ? trained : 0)
        found.append(
          GoalNeeds(
            needs: simplified(needs), doors: entry.doors,
            pay: known ? curve(goal).skipping(offset) : .none, rule: goalRules.count))
        goalRules.append(rule(entry))
      }
    }
    return found
  }

  /// The entries to the goal; where a license asks for schooling, none below that.
  private func goalEntries() -> [CareerEntry] {
    let entries = realEntries(goal)
    guard let licensed = licensedLevel(goal) else { return entries }
    let kept = entries.filter {
      if case .award(let level) = $0.schooling { return level >= licensed }
      return false
    }
    if kept.contains(where: { $0.schooling == .award(licensed) }) { return kept }
    let below = entries.last { entry in
      if case .award(let level) = entry.schooling { return level < licensed }
      return entry.schooling != .apprenticeship
    }
    return [
      CareerEntry(
        schooling: .award(licensed), award: licensed.leastAward, share: nil, isUncertain: false,
        isTypical: false, doors: kept.isEmpty ? 1000 : below?.doors ?? 1000)
    ] + kept
  }

  private func rule(_ entry: CareerEntry) -> EntryRule {
    let facts = network.occupations[Int(goal)]
    return EntryRule(
      schooling: entry.schooling, share: entry.share, isShareUncertain: entry.isUncertain,
      isTypical: entry.isTypical,
      experienceMonths: entry.schooling == .apprenticeship ? 0 : experienceMonths(goal) ?? 0,
      licences: Array(facts.licences.joined()))
  }
}
