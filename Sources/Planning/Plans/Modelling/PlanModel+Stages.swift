extension PlanModel {
  /// What a plan is judged by, as in `PlanObjective`.
  mutating func addStages() {
    stages = [wishes(), hours(), changes(), lightness(), fewness()]
  }

  private func wishes() -> Stage {
    var stage = Stage()
    for wish in problem.wanted {
      if held.has(wish.course) {
        stage.constant += wish.weight
      } else if let number = numbers[wish.course] {
        stage.terms.append(WeightedLiteral(candidates[number].taken, wish.weight))
      }
    }
    return stage
  }

  private mutating func hours() -> Stage {
    var stage = Stage()
    for agreement in problem.agreements where agreement.hours > .none {
      let hours = agreement.hours.thousandths
      let isHeld = agreement.courses.map { held.has($0, minimum: agreement.minimum) }
      let open = zip(agreement.courses, isHeld).filter { !$0.1 }.map { numbers[$0.0] }
      let taken = open.compactMap { $0.map { candidates[$0].taken } }
      if agreement.isAnyCourse ? isHeld.contains(true) : open.isEmpty {
        stage.constant += hours
      } else if taken.isEmpty || (!agreement.isAnyCourse && taken.count < open.count) {
        continue
      } else if taken.count == 1 {
        stage.terms.append(WeightedLiteral(taken[0], hours))
      } else {
        let earned = solver.newVariable(phase: true)
        if agreement.isAnyCourse {
          solver.add(clause: [!earned] + taken)
          keep([!earned] + taken)
          for literal in taken { solver.add(clause: [earned, !literal]) }
        } else {
          for literal in taken {
            solver.add(clause: [!earned, literal])
            keep([!earned, literal])
          }
          solver.add(clause: [earned] + taken.map { !$0 })
        }
        stage.terms.append(WeightedLiteral(earned, hours))
      }
    }
    return stage
  }

  private func changes() -> Stage {
    var stage = Stage()
    guard let present = problem.present else { return stage }
    for planned in present where !held.has(planned.course) {
      stage.constant -= 1
      guard let number = numbers[planned.course] else { continue }
      let start = candidates[number].starts.first { problem.terms[$0.term].id == planned.term }
      if let start { stage.terms.append(WeightedLiteral(start.literal, 1)) }
    }
    let known = Set(present.map(\.course))
    for candidate in candidates where !known.contains(candidate.course.id) {
      stage.terms.append(WeightedLiteral(candidate.taken, -1))
    }
    return stage
  }

  private func lightness() -> Stage {
    Stage(
      terms: lighter.map { WeightedLiteral($0, 1) },
      constant: -(problem.terms.indices.map(room).max() ?? 0))
  }

  private func fewness() -> Stage { Stage(terms: candidates.map { WeightedLiteral($0.taken, -1) }) }

  /// Courses that nothing tells apart are taken in their order.
  mutating func addTwins() {
    let asked = Set(
      candidates.flatMap { ($0.course.prerequisites?.requiredCourses ?? []) + $0.course.corequisites })
    let named = Set(problem.agreements.flatMap(\.courses)).union((problem.present ?? []).map(\.course))
      .union(problem.locked.map(\.course))
    let weights = Dictionary(uniqueKeysWithValues: problem.wanted.map { ($0.course, $0.weight) })
    struct Kind: Hashable {
      let credits: Int
      let length: Int
      let starts: [Int]
      let leaves: [Int]
      let weight: Int
      let before: [String]
      let beside: [String]
    }
    var last: [Kind: Int] = [:]
    for (number, candidate) in candidates.enumerated() {
      let course = candidate.course
      guard !asked.contains(course.id), !named.contains(course.id), forms.forms(of: course.id) == nil else {
        continue
      }
      // Rules of one course are alike enough; others are left alone.
      var before: [String] = []
      switch course.prerequisites {
      case nil: break
      case .course(let id, let minimum): before = [id, minimum?.rawValue ?? ""]
      default: continue
      }
      let leaves = trees.indices.flatMap { set in
        trees[set].leaves.indices.filter { trees[set].counts(course, toward: $0) }.map { firstLeaf[set] + $0 }
      }
      let kind = Kind(
        credits: course.credits.thousandths, length: course.length, starts: candidate.starts.map(\.term),
        leaves: leaves, weight: weights[course.id] ?? 0, before: before, beside: course.corequisites)
      if let twin = last[kind].map({ candidates[$0] }) {
        solver.add(clause: [!candidate.taken, twin.taken])
        for start in candidate.starts {
          solver.add(clause: [!start.begun] + (twin.begun(by: start.term).map { [$0] } ?? []))
        }
      }
      last[kind] = number
    }
  }
}
