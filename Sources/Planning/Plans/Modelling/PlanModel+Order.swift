extension PlanModel {
  /// Of courses that teach the same only one is taken, and none where one is on the record.
  mutating func addForms() {
    for group in forms.groups {
      let taken = group.compactMap { numbers[$0].map { candidates[$0].taken } }
      let most = group.contains(where: held.has) ? 0 : 1
      guard taken.count > most else { continue }
      let terms = taken.map { WeightedLiteral($0, 1) }
      add(sum: terms, atMost: most, unless: unless(.sameCourses(group)))
      keep(taken.map { WeightedLiteral($0, -1) }, atLeast: -most)
    }
  }

  /// What has to be taken before and beside what.
  mutating func addOrder() {
    for candidate in candidates {
      let course = candidate.course
      if course.prerequisites == nil, course.corequisites.isEmpty { continue }
      let out = unless(.prerequisites(course: course.id))
      if let rule = course.prerequisites, !isMet(rule) {
        // Without terms it says less, but at once.
        demand(rule, out + [!candidate.taken], before: nil)
        for start in candidate.starts { demand(rule, out + [!start.begun], before: start.term) }
      }
      for id in course.corequisites where !held.has(id) {
        let other = numbers[id].map { candidates[$0] }
        let clause = [!candidate.taken] + (other.map { [$0.taken] } ?? [])
        solver.add(clause: out + clause)
        keep(clause)
        for start in candidate.starts {
          let way = other?.begun(by: start.term).map { [$0] } ?? []
          solver.add(clause: out + [!start.begun] + way)
        }
      }
    }
  }

  /// Whether a rule asks for nothing more than the record has.
  private func isMet(_ rule: PrerequisiteRule) -> Bool {
    switch rule {
    case .course(let id, let minimum): held.has(id, minimum: minimum)
    case .recommended, .approval: true
    case .all(let parts): parts.allSatisfy(isMet)
    case .any(let parts): parts.contains(where: isMet)
    }
  }

  private func ways(_ course: String, before term: Int?) -> [Literal] {
    guard let number = numbers[course] else { return [] }
    guard let term else { return [candidates[number].taken] }
    return candidates[number].ended(before: term).map { [$0] } ?? []
  }

  /// One of these is true, or the rule is kept.
  private mutating func demand(_ rule: PrerequisiteRule, _ others: [Literal], before term: Int?) {
    switch rule {
    case .recommended, .approval: return
    case .course(let id, let minimum):
      if !held.has(id, minimum: minimum) {
        solver.add(clause: others + ways(id, before: term))
        if term == nil { keep(others + ways(id, before: term)) }
      }
    case .all(let parts): for part in parts { demand(part, others, before: term) }
    case .any:
      guard !isMet(rule) else { return }
      var literals = others
      collect(rule, &literals, before: term)
      solver.add(clause: literals)
      if term == nil { keep(literals) }
    }
  }

  private mutating func collect(_ rule: PrerequisiteRule, _ literals: inout [Literal], before term: Int?) {
    switch rule {
    case .recommended, .approval: return
    case .course(let id, _): literals += ways(id, before: term)
    case .any(let parts): for part in parts { collect(part, &literals, before: term) }
    case .all:
      let all = solver.newVariable(phase: true)
      demand(rule, [!all], before: term)
      literals.append(all)
    }
  }
}
