/// Why a course cannot be taken with what a record has.
struct PrerequisiteReasons {
  private let record: LearnerRecord
  private let course: SchoolCourse
  private let term: Int?

  /// A course that is planned for a term, or for none yet.
  init(_ record: LearnerRecord, _ course: SchoolCourse, term: Int?) {
    self.record = record
    self.course = course
    self.term = term
  }

  var reasons: [AuditReason] {
    var reasons = course.prerequisites.map { missing($0) } ?? []
    for id in course.corequisites where !isDone(id, minimum: nil, isSameTermEnough: true) {
      reasons.append(
        .corequisite(course: course.id, missing: id, plannedTerm: plannedTerm(id), neededBy: term))
    }
    return reasons
  }

  private func missing(_ rule: PrerequisiteRule) -> [AuditReason] {
    switch rule {
    case .course(let id, let minimum):
      if isDone(id, minimum: minimum, isSameTermEnough: false) { return [] }
      return [
        .prerequisite(course: course.id, missing: id, plannedTerm: plannedTerm(id), neededBefore: term)
      ]
    case .recommended: return []
    case .approval: return [.approval(course: course.id)]
    case .all(let rules): return rules.flatMap { missing($0) }
    case .any(let rules):
      // The shortest way; of equal ones the first, and a course before somebody's approval.
      var best: [AuditReason]?
      for rule in rules {
        let own = missing(rule)
        if best.map({ own.count < $0.count }) ?? true { best = own }
      }
      return best ?? []
    }
  }

  private func isDone(_ id: String, minimum: LetterGrade?, isSameTermEnough: Bool) -> Bool {
    record.courses.contains { other in
      guard other.course.id == id, other.earnsCredit else { return false }
      if let minimum, other.status != .waived, let grade = other.grade, grade < minimum { return false }
      if AuditScope.earned.includes(other.status) {
        return other.grade != nil || minimum == nil || other.status == .waived
      }
      guard let term, let planned = other.term else { return true }
      return isSameTermEnough ? planned <= term : planned + other.course.length <= term
    }
  }

  private func plannedTerm(_ id: String) -> Int? {
    record.courses.filter { $0.course.id == id && !AuditScope.earned.includes($0.status) }.compactMap(\.term)
      .min()
  }
}
