import SeededNumbers
import Testing

@testable import Planning

@Suite("Audits are the best there are")
struct AuditExactnessTests {
  @Test("As good as the best of all allocations, in every figure", arguments: 0..<20)
  func trying(seed: UInt64) throws {
    var chance = Seeded(seed)
    var (compared, greedyFails) = (0, 0)
    while compared < 100 {
      let small = SmallAudit.random(&chance)
      for scope in compared % 10 == 0 ? AuditScope.allCases : [.planned] {
        let trying = TryingAll(small, scope: scope)
        guard trying.count < 5_000 else { continue }
        compared += 1
        let requirements = try CompiledRequirements(small.sets, courses: small.courses)
        let outcome = try Auditor(requirements).allocate(small.record, scope: scope)
        let best = trying.best(priorities: requirements.priorities)
        #expect(outcome.status == .optimal)
        #expect(outcome.objective == best, "seed \(seed), number \(compared), \(scope): \(small)")
        if trying.greedy(priorities: requirements.priorities) < best { greedyFails += 1 }
      }
    }
    #expect(greedyFails >= 20, "An allocation course by course has to fail often for this to mean something.")
  }

  /// Starts and bounds settle most cases; here the search stands alone.
  @Test("The search finds the best from nothing", arguments: 0..<8)
  func searching(seed: UInt64) throws {
    var chance = Seeded(100 + seed)
    var compared = 0
    while compared < 50 {
      let small = SmallAudit.random(&chance)
      let trying = TryingAll(small)
      guard trying.count < 4_000 else { continue }
      compared += 1
      let requirements = try CompiledRequirements(small.sets, courses: small.courses)
      let audit = try requirements.audited(small.record, .planned)
      var search = AllocationSearch(
        audit, sets: 0..<small.sets.count, isMetOnly: false, targets: nil, best: .lowest, scarce: 0,
        scarceForDoubles: 0, nodes: .max)
      search.run()
      #expect(
        requirements.objective(search.best) == trying.best(priorities: requirements.priorities), "\(small)")
    }
  }

  @Test("A search that ends with its budget says so")
  func budget() throws {
    var chance = Seeded(7)
    var unproved = 0
    for _ in 0..<60 {
      let large = SmallAudit.random(&chance, .large)
      let requirements = try CompiledRequirements(large.sets, courses: large.courses)
      let short = try Auditor(requirements, nodes: 4).allocate(large.record)
      let long = try Auditor(requirements, nodes: 2_000).allocate(large.record)
      if short.status == .feasible { unproved += 1 }
      #expect(long.objective >= short.objective)
      if short.status == .optimal { #expect(long.objective == short.objective) }
    }
    #expect(unproved > 0)
  }
}
