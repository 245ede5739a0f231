extension PlanModel {
  /// The courses that a plan may have, each with the terms in which it may begin.
  mutating func addCandidates() {
    let present = Dictionary(uniqueKeysWithValues: (problem.present ?? []).map { ($0.course, $0.term) })
    let refused = Set(problem.refused)
    let places = Dictionary(uniqueKeysWithValues: problem.terms.enumerated().map { ($1.id, $0) })
    let wishes = wishes
    let relevant = relevant(present)
    for course in problem.courses where relevant.contains(course.id) && !held.has(course.id) {
      if refused.contains(course.id), !tellsConflicts { continue }
      if !tellsConflicts, forms.forms(of: course.id)?.contains(where: held.has) ?? false { continue }
      let allowed = allowedStarts(course)
      var starts = allowed
      if tellsConflicts, problem.terms.count >= course.length {
        starts = Array(0...(problem.terms.count - course.length))
      }
      if !tellsConflicts {
        for lock in problem.locked where lock.course == course.id {
          starts.removeAll { problem.terms[$0].id != lock.term }
        }
      }
      guard !starts.isEmpty else { continue }
      let isWished = wishes.contains(course.id) || present[course.id] != nil
      let taken = solver.newVariable(phase: isWished, activity: 1 + reluctance(course))
      let own = newStarts(starts, taken, present: present[course.id].flatMap { places[$0] })
      let literals = own.map(\.literal)
      numbers[course.id] = candidates.count
      candidates.append(
        Candidate(course: course, taken: taken, starts: own))
      if tellsConflicts {
        let missing = zip(starts, literals).filter { !allowed.contains($0.0) }.map(\.1)
        if !missing.isEmpty {
          let out = unless(.offering(course: course.id))
          for literal in missing { solver.add(clause: out + [!literal]) }
        }
        if refused.contains(course.id) { solver.add(clause: unless(.refusal(course: course.id)) + [!taken]) }
      }
    }
    for lock in problem.locked where !held.has(lock.course) {
      let literal = numbers[lock.course].flatMap { number in
        candidates[number].starts.first { problem.terms[$0.term].id == lock.term }?.literal
      }
      solver.add(clause: unless(.lock(lock)) + (literal.map { [$0] } ?? []))
    }
  }

  /// Starts of a course: it begins in a term when it has begun by then and not by the one before.
  private mutating func newStarts(_ terms: [Int], _ taken: Literal, present: Int?) -> [Candidate.Start] {
    var starts: [Candidate.Start] = []
    for (index, term) in terms.enumerated() {
      let activity = present == term ? 0.6 : 0.5
      let phase = present.map { $0 == term } ?? true
      if index == 0 {
        let literal = terms.count == 1 ? taken : solver.newVariable(phase: phase, activity: activity)
        starts.append(Candidate.Start(term: term, literal: literal, begun: literal))
        continue
      }
      let before = starts[index - 1].begun
      let begun = index == terms.count - 1 ? taken : solver.newVariable(phase: phase, activity: 0.3)
      let literal = solver.newVariable(phase: phase, activity: activity)
      solver.add(clause: [!before, begun])
      solver.add(clause: [!literal, begun])
      solver.add(clause: [!literal, !before])
      solver.add(clause: [literal, before, !begun])
      starts.append(Candidate.Start(term: term, literal: literal, begun: begun))
    }
    return starts
  }

  /// Terms in which a course is taught to the learner from its first to its last term.
  private func allowedStarts(_ course: SchoolCourse) -> [Int] {
    if let school = problem.school, !course.schools.isEmpty, !course.schools.contains(school) { return [] }
    guard problem.terms.count >= course.length else { return [] }
    return (0...(problem.terms.count - course.length)).filter { start in
      (course.terms.isEmpty || course.terms.contains(problem.terms[start].season))
        && (start..<start + course.length).allSatisfy { course.grades.contains(problem.terms[$0].grade) }
    }
  }

  private var wishes: Set<String> {
    Set(problem.wanted.filter { $0.weight > 0 }.map(\.course))
      .union(problem.agreements.filter { $0.hours > .none }.flatMap(\.courses))
  }

  /// Courses that could do anything for a plan: count, be wished for, stand in the plan so far, or be asked for.
  private func relevant(_ present: [String: String]) -> Set<String> {
    if problem.limits.leastCourses > 0 { return Set(problem.courses.map(\.id)) }
    var found = wishes.union(present.keys).union(problem.locked.map(\.course))
    for course in problem.courses where !found.contains(course.id) {
      let counts = trees.contains { tree in
        tree.leaves.indices.contains { tree.counts(course, toward: $0) }
      }
      if counts { found.insert(course.id) }
    }
    let byID = Dictionary(uniqueKeysWithValues: problem.courses.map { ($0.id, $0) })
    var waiting = Array(found)
    while let id = waiting.popLast() {
      guard let course = byID[id] else { continue }
      for other in (course.prerequisites?.requiredCourses ?? []) + course.corequisites
      where found.insert(other).inserted { waiting.append(other) }
    }
    return found
  }

  /// Which courses are left out first: those that count little for their time, and those that ask for much.
  private func reluctance(_ course: SchoolCourse) -> Double {
    var uses = 0
    for tree in trees {
      for leaf in tree.leaves.indices
      where !tree.leaves[leaf].choice.isAny && tree.counts(course, toward: leaf) {
        uses += 1
      }
    }
    let density = Double(course.credits.thousandths) / Double(1_000 * course.length)
    return 1 / (1 + Double(uses)) - density / 4 + Double(course.prerequisites?.requiredCourses.count ?? 0)
      / 10
      - Double(course.length) / 20
  }
}

extension PrerequisiteRule {
  /// The courses that may be needed, recommended ones aside.
  var requiredCourses: [String] {
    switch self {
    case .course(let id, _): [id]
    case .recommended, .approval: []
    case .all(let parts), .any(let parts): parts.flatMap(\.requiredCourses)
    }
  }
}
