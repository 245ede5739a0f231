/// Checks certificates by the rules alone: code of its own, without the tables and the search that made them.
public struct CertificateChecker {
  struct Place {
    let requirement: Requirement
    let set: Int
    var isWaived: Bool
    /// What it and all above it are called.
    let path: Set<String>
  }

  let sets: [RequirementSet]
  let record: LearnerRecord
  private(set) var places: [String: Place] = [:]

  /// A checker for a record against sets.
  public init(_ sets: [RequirementSet], _ record: LearnerRecord) {
    (self.sets, self.record) = (sets, record)
    let waived = Set(record.exceptions.filter { $0.change == .waive }.map(\.requirement))
    for (index, set) in sets.enumerated() {
      add(set.root, index, path: [set.id], isWaived: waived.contains(set.id), waived)
    }
  }

  private mutating func add(
    _ requirement: Requirement, _ set: Int, path: Set<String>, isWaived: Bool, _ waived: Set<String>
  ) {
    let name = "\(sets[set].id)/\(requirement.id)"
    let isWaived = isWaived || waived.contains(name)
    places[name] = Place(
      requirement: requirement, set: set, isWaived: isWaived, path: path.union([name]))
    for child in requirement.children {
      add(child, set, path: path.union([name]), isWaived: isWaived, waived)
    }
  }

  /// What is wrong; empty when nothing is.
  public func flaws(in certificate: AuditCertificate) -> [CertificateFlaw] {
    var flaws: [CertificateFlaw] = []
    var fill: [String: Int] = [:]
    var counted: [String: [String]] = [:]
    let courses = Dictionary(record.courses.map { ($0.id, $0) }) { first, _ in first }
    for (index, use) in certificate.uses.enumerated() {
      guard let course = courses[use.record], let place = places[use.requirement],
        let value = value(of: course, for: place.requirement)
      else {
        flaws.append(.unknown(use))
        continue
      }
      if certificate.uses[..<index].contains(use) { flaws.append(.repeated(use)) }
      if !isEligible(course, place, certificate.scope) { flaws.append(.notEligible(use)) }
      fill[use.requirement, default: 0] += value
      counted[use.record, default: []].append(use.requirement)
    }
    flaws += sharing(counted, courses)
    for (name, place) in places
    where isMet(place, fill, certificate.scope) != certificate.satisfied.contains(name) {
      flaws.append(.wrongSatisfaction(name))
    }
    for name in certificate.satisfied where places[name] == nil { flaws.append(.wrongSatisfaction(name)) }
    let steers = counted.filter { id, names in
      names.contains { courses[id]?.steer.map(places[$0]!.path.contains) ?? false }
    }
    let objective = objective(
      fill, certificate.scope, doubles: counted.values.filter { $0.count > 1 }.count, steers: steers.count)
    if objective != certificate.objective { flaws.append(.wrongObjective(objective)) }
    return flaws
  }

  private func value(of course: CourseRecord, for requirement: Requirement) -> Int? {
    switch requirement.rule {
    case .credits: max(0, course.credits.thousandths)
    case .courses: 1_000
    default: nil
    }
  }

  private func isEligible(_ course: CourseRecord, _ place: Place, _ scope: AuditScope) -> Bool {
    guard scope.includes(course.status), !place.isWaived, course.status == .waived || course.grade != .f
    else {
      return false
    }
    let isSubstitute = record.exceptions.contains {
      $0.change == .substitute(record: course.id) && place.path.contains($0.requirement)
    }
    let choice: CourseChoice
    let minimum: LetterGrade?
    switch place.requirement.rule {
    case .credits(_, from: let from, minimum: let least):
      if course.credits <= .none { return false }
      (choice, minimum) = (from, least)
    case .courses(_, from: let from, minimum: let least): (choice, minimum) = (from, least)
    default: return false
    }
    if isSubstitute { return true }
    let isOpen = course.status == .planned || course.status == .inProgress
    return choice.contains(course.course)
      && (minimum == nil || course.status == .waived || course.grade.map { $0 >= minimum! } ?? isOpen)
  }

  private func sharing(
    _ counted: [String: [String]], _ courses: [String: CourseRecord]
  ) -> [CertificateFlaw] {
    var flaws: [CertificateFlaw] = []
    var shared: [[Int]] = sets.map { $0.sharing.map { _ in 0 } }
    for (record, names) in counted {
      var rules: Set<[Int]> = []
      for one in names {
        for other in names where one < other {
          let (left, right) = (places[one]!, places[other]!)
          var isPermitted = left.set != right.set
          for (index, set) in sets.enumerated() {
            for (number, rule) in set.sharing.enumerated() {
              let sides = sides(rule, set)
              guard isPair(left, right, sides.names), sides.isBetween == (left.set != right.set) else {
                continue
              }
              if sides.isBetween {
                rules.insert([index, number])
              } else if index == left.set, !isPermitted {
                isPermitted = true
                rules.insert([index, number])
              }
            }
          }
          if !isPermitted { flaws.append(.notShareable(record: record, one, other)) }
        }
      }
      for rule in rules { shared[rule[0]][rule[1]] += max(0, courses[record]!.credits.thousandths) }
    }
    for (index, set) in sets.enumerated() {
      for (number, rule) in set.sharing.enumerated() {
        if let most = rule.most, shared[index][number] > most.thousandths {
          flaws.append(.limitExceeded(set: set.id, rule: number, Credits(thousandths: shared[index][number])))
        }
      }
    }
    return flaws
  }

  /// The sides of a rule by full names, and whether it speaks of another set.
  private func sides(_ rule: SharingRule, _ set: RequirementSet) -> (names: [String], isBetween: Bool) {
    let names = rule.requirements.map { id in
      let isFull = id == set.id || id.hasPrefix(set.id + "/")
      return !isFull && places["\(set.id)/\(id)"] != nil ? "\(set.id)/\(id)" : id
    }
    let own = names.filter { $0 == set.id || $0.hasPrefix(set.id + "/") }
    return (own.isEmpty ? [set.id] + names : names, own.count < names.count)
  }

  private func isPair(_ left: Place, _ right: Place, _ sides: [String]) -> Bool {
    sides.indices.contains { one in
      sides.indices.contains {
        $0 != one && left.path.contains(sides[one]) && right.path.contains(sides[$0])
      }
    }
  }
}
