extension Auditor {
  /// At most so many ways to meet a requirement are shown.
  public static let mostWays = 3

  /// The best allocation with what explains and certifies it. `offered` are courses to look for ways in. Throws
  /// `AuditError`.
  public func audit(
    _ record: LearnerRecord, scope: AuditScope = .planned, offered: [SchoolCourse] = []
  ) throws(AuditError) -> Audit {
    try audit(record, scope: scope, offer: CourseOffer(offered, for: requirements))
  }

  /// The same record counted three ways. Throws `AuditError`.
  public func stages(
    _ record: LearnerRecord, offered: [SchoolCourse] = []
  ) throws(AuditError) -> AuditStages {
    let offer = CourseOffer(offered, for: requirements)
    return AuditStages(
      earned: try audit(record, scope: .earned, offer: offer),
      inProgress: try audit(record, scope: .inProgress, offer: offer),
      planned: try audit(record, scope: .planned, offer: offer))
  }

  /// The same with courses that were sorted for these sets before. Throws `AuditError`.
  public func audit(
    _ record: LearnerRecord, scope: AuditScope = .planned, offer: CourseOffer
  ) throws(AuditError) -> Audit {
    let audit = try requirements.audited(record, scope)
    let allocator = Allocator(audit, nodes: nodes)
    let outcome = outcome(record, audit, allocator)
    let explained = AuditExplanation(audit, record, allocator.placed).requirements(offer)
    return Audit(
      scope: scope, outcome: outcome, requirements: explained, steers: steers(record, audit, allocator),
      certificate: AuditCertificate(
        scope: scope, uses: outcome.uses,
        satisfied: Set(zip(requirements.tables.names, explained).filter(\.1.isSatisfied).map(\.0)),
        objective: outcome.objective))
  }

  private func steers(_ record: LearnerRecord, _ audit: AuditCase, _ allocator: Allocator) -> [Audit.Steer] {
    record.courses.enumerated().compactMap { place, course in
      guard let name = course.steer else { return nil }
      let result: Audit.Steer.Result
      if let entry = audit.entries.firstIndex(where: { $0.place == place }), audit.entries[entry].steer != 0 {
        let isHonoured = allocator.placed[entry] & audit.entries[entry].steer != 0
        result = isHonoured ? .honoured : .declined(with: cost(entry, audit))
      } else {
        result = .notEligible
      }
      return Audit.Steer(record: course.id, requirement: name, result: result)
    }
  }

  /// The best figures when a course counts where it is wished: there and not elsewhere in that set.
  private func cost(_ entry: Int, _ audit: AuditCase) -> AuditObjective {
    var best: Score?
    audit.entries[entry].steer.forEachBit { leaf in
      let forced = AuditCase(audit, keeping: entry, at: leaf)
      let allocator = Allocator(forced, nodes: nodes)
      let allocation = Allocation(forced)
      for (entry, leaves) in allocator.placed.enumerated() { allocation.place(entry, at: leaves) }
      if !allocation.placed[entry].has(leaf) {
        allocation.place(
          entry, at: allocation.placed[entry] & ~audit.tables.leavesOfSet[audit.tables.leaves[leaf].set])
        allocation.add(entry, to: leaf)
      }
      let score = allocation.score
      if best.map({ $0 < score }) ?? true { best = score }
    }
    return requirements.objective(best!)
  }
}
