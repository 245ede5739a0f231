package import Planning

extension AuditDocument {
  /// Audits a record against sets of a pack, and says how near its other sets for that class are, and
  /// which college credit can be claimed on a day such as `2026-11-24`. Throws `AuditError`.
  package init(
    auditing plan: LearnerRecord, graduation: Int?, against sets: [RequirementSet], of pack: Pack,
    on day: String
  ) throws(AuditError) {
    var record = plan
    let start = ContinuousClock.now
    record.milestones.formUnion(try pack.setMilestones(of: record))
    let auditor = Auditor(try CompiledRequirements(sets, courses: pack.courses))
    let others = pack.allSets.filter { set in
      set.holds(for: graduation) && !sets.contains { $0.id == set.id }
    }
    let stages = try auditor.stages(record, offered: pack.courses)
    let misses = try NearMisses(others).distances(record)
    let unclaimed = UnclaimedCredit.find(record, agreements: pack.agreements, on: day)
    let time = Int((ContinuousClock.now - start) / .microseconds(1))
    self.init(
      pack: pack, record: record, stages: stages, misses: misses, unclaimed: unclaimed,
      microseconds: time)
  }
}
