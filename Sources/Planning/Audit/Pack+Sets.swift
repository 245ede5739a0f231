extension Pack {
  /// Every set of requirements, those that complete programs of study included, which go by the program's id.
  public var allSets: [RequirementSet] {
    requirements
      + programs.compactMap { program in
        program.requirement.map {
          RequirementSet(id: program.id, title: program.title, kind: .program, root: $0)
        }
      }
  }

  /// The diplomas for a year of graduation; all of them where no year is given.
  public func diplomas(for graduation: Int?) -> [RequirementSet] {
    requirements.filter { $0.kind == .diploma && $0.holds(for: graduation) }
  }

  /// The sets with these ids, each once; where none is named, the diplomas for a year of graduation.
  public func sets(named ids: [String], graduation: Int?) throws(SetChoiceError) -> [RequirementSet] {
    let known = allSets
    if ids.isEmpty {
      let diplomas = diplomas(for: graduation)
      if diplomas.isEmpty { throw .noDiploma(pack: id, known: known.map(\.id)) }
      return diplomas
    }
    var sets: [RequirementSet] = []
    for id in ids where !sets.contains(where: { $0.id == id }) {
      guard let set = known.first(where: { $0.id == id }) else {
        throw .unknownSet(id, pack: self.id, known: known.map(\.id))
      }
      sets.append(set)
    }
    return sets
  }

  /// Milestones that stand for sets: a milestone with the id of a set is reached when that set is met, and
  /// `diploma` when any diploma of the pack is. Throws `AuditError`.
  public func setMilestones(
    of record: LearnerRecord, scope: AuditScope = .planned
  ) throws(AuditError) -> Set<String> {
    let asked = Set(allSets.flatMap { $0.root.milestones })
    let candidates = requirements.filter {
      asked.contains($0.id) || $0.kind == .diploma && asked.contains("diploma")
    }
    var reached = record
    var open = candidates
    // A set may ask for a set that asks for another: each round meets at least one more, or is the last.
    while !open.isEmpty {
      let misses = try NearMisses(open).distances(reached, scope: scope)
      let met = zip(open, misses).filter(\.1.isMet).map(\.0)
      if met.isEmpty { break }
      for set in met {
        reached.milestones.insert(set.id)
        if set.kind == .diploma { reached.milestones.insert("diploma") }
      }
      open.removeAll { set in met.contains { $0.id == set.id } }
    }
    return reached.milestones
  }
}

extension RequirementSet {
  /// Whether it holds for a year of graduation; for any where none is given.
  public func holds(for graduation: Int?) -> Bool {
    guard let graduation else { return true }
    return (firstClass ?? .min) <= graduation && graduation <= (lastClass ?? .max)
  }
}

extension Pack {
  /// The milestones that a plan may count on, by id: those that a set asks for where the pack's courses alone are not
  /// enough.
  public var expectedMilestones: Set<String> {
    allSets.reduce(into: []) { $0.formUnion($1.root.expectedMilestones(beside: courses) ?? []) }
  }
}

extension Requirement {
  /// The milestones that a plan may count on: of a choice that courses alone can meet, none. `nil` where the courses
  /// are not enough.
  fileprivate func expectedMilestones(beside courses: [SchoolCourse]) -> Set<String>? {
    switch rule {
    case .milestone(let id): return [id]
    case .average: return []
    case .credits(let credits, let choice, _):
      let all = courses.filter(choice.contains).reduce(Credits.none) { $0 + $1.credits }
      return all < credits ? nil : []
    case .courses(let number, let choice, _):
      return courses.count(where: choice.contains) < number ? nil : []
    case .all(let parts):
      var all: Set<String> = []
      for part in parts {
        guard let own = part.expectedMilestones(beside: courses) else { return nil }
        all.formUnion(own)
      }
      return all
    case .some(let number, let parts):
      let sides = parts.compactMap { $0.expectedMilestones(beside: courses) }
      if sides.count(where: \.isEmpty) >= number { return [] }
      return sides.count < number ? nil : sides.reduce(into: []) { $0.formUnion($1) }
    }
  }

  /// The milestones that it asks for, by id.
  var milestones: [String] {
    switch rule {
    case .all(let children), .some(_, let children): children.flatMap(\.milestones)
    case .milestone(let id): [id]
    case .credits, .courses, .average: []
    }
  }
}
