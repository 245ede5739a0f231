/// How each requirement stands by an allocation.
struct AuditExplanation {
  private let audit: AuditCase
  private let record: LearnerRecord
  private let allocation: Allocation

  init(_ audit: AuditCase, _ record: LearnerRecord, _ placed: [LeafMask]) {
    self.audit = audit
    self.record = record
    let allocation = Allocation(audit)
    for (entry, leaves) in placed.enumerated() { allocation.place(entry, at: leaves) }
    self.allocation = allocation
  }

  func requirements(_ offer: CourseOffer) -> [AuditedRequirement] {
    let tables = audit.tables
    let fill = UnsafePointer(allocation.fill)
    return tables.nodes.indices.map { index in
      let node = tables.nodes[index]
      let standing = audit.standing(index, fill)
      var applied: [AuditedRequirement.Applied] = []
      var reasons: [AuditReason] = []
      var found: [AuditedRequirement.Way] = []
      if case .leaf(let leaf) = node.kind {
        let entries = places(of: leaf)
        applied = entries.map { self.applied(record.courses[$0], tables.leaves[leaf]) }
        for place in entries where record.courses[place].status == .planned {
          let course = record.courses[place]
          if course.course.prerequisites == nil, course.course.corequisites.isEmpty { continue }
          reasons += PrerequisiteReasons(record, course.course, term: course.term).reasons
        }
        if !standing.isMet { found = self.ways(leaf, standing.missing, offer.courses[leaf]) }
      }
      return AuditedRequirement(
        set: tables.sets[node.set].id, id: node.requirement.id, title: node.requirement.title,
        depth: node.depth, isSatisfied: standing.isMet, isWaived: audit.isWaived(index),
        needed: needed(node), applied: applied,
        missing: standing.isMet ? nil : missing(index, standing, fill), ways: found,
        reasons: reasons)
    }
  }

  private func places(of leaf: Int) -> [Int] {
    var places: [Int] = []
    allocation.held[leaf].forEachBit { places.append(audit.entries[$0].place) }
    places.sort()
    return places
  }

  private func applied(_ course: CourseRecord, _ leaf: RequirementTables.Leaf) -> AuditedRequirement.Applied {
    AuditedRequirement.Applied(
      record: course.id, credits: course.credits,
      isAssumed: leaf.minimum != nil && course.grade == nil && !AuditScope.earned.includes(course.status))
  }

  private func needed(_ node: RequirementTables.Node) -> AuditedRequirement.Amount {
    switch node.requirement.rule {
    case .all(let below): .requirements(below.count)
    case .some(let number, _): .requirements(number)
    case .credits(let credits, _, _): .credits(credits)
    case .courses(let number, _, _): .courses(number)
    case .average(let hundredths, _): .average(hundredths)
    case .milestone(let id): .milestone(id)
    }
  }

  private func missing(
    _ node: Int, _ standing: Standing, _ fill: UnsafePointer<Int>
  ) -> AuditedRequirement.Amount {
    switch audit.tables.nodes[node].requirement.rule {
    case .all:
      var open = 0
      audit.tables.forEachChild(of: node) { if !audit.standing($0, fill).isMet { open += 1 } }
      return .requirements(open)
    case .some(let number, _): return .requirements(number - standing.count)
    case .credits: return .credits(Credits(thousandths: standing.missing))
    case .courses: return .courses(standing.missing / 1_000)
    case .average(let hundredths, _): return .average(hundredths)
    case .milestone(let id): return .milestone(id)
    }
  }

  /// Courses that nothing stands in the way of come first, then those that leave the least missing.
  private func ways(
    _ leaf: Int, _ missing: Int, _ offered: [SchoolCourse]
  ) -> [AuditedRequirement.Way] {
    let isCourses = audit.tables.coursesLeaves.has(leaf)
    var best: [(key: (Int, Int), way: AuditedRequirement.Way)] = []
    for course in offered {
      let value = isCourses ? 1_000 : course.credits.thousandths
      let left = max(0, missing - value)
      // Three that are as good cannot be beaten: reasons are looked for only where they matter.
      if best.count == Auditor.mostWays, best.last!.key <= (0, left) { continue }
      if value <= 0 || record.courses.contains(where: { $0.course.id == course.id && $0.earnsCredit }) {
        continue
      }
      let reasons =
        course.prerequisites == nil && course.corequisites.isEmpty
        ? [] : PrerequisiteReasons(record, course, term: nil).reasons
      let key = (reasons.count, left)
      let place = best.firstIndex { $0.key > key } ?? best.count
      guard place < Auditor.mostWays else { continue }
      best.insert(
        (key, AuditedRequirement.Way(course: course.id, credits: course.credits, reasons: reasons)), at: place
      )
      if best.count > Auditor.mostWays { best.removeLast() }
    }
    return best.map(\.way)
  }
}
