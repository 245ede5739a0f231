import Planning
import SeededNumbers
import Testing

@Suite("Plans by every way of trying")
struct PlanGeneratorTests {
  @Test(
    "A plan is as good as the best of all plans, and where there is none, none is said to be",
    arguments: 0..<10)
  func plansAreBest(seed: Int) throws {
    var chance = Seeded(UInt64(seed))
    var kinds: [PlanResult.Status: Int] = [:]
    for number in 0..<40 {
      let problem = try SmallPlan.random(&chance)
      let checker = PlanChecker(problem: problem)
      let result = PlanGenerator().plan(problem)
      let best = checker.bestByTrying()
      kinds[result.status, default: 0] += 1
      #expect(result.objective == best, "seed \(seed), problem \(number)")
      #expect(result.status == (best == nil ? .infeasible : .optimal), "seed \(seed), problem \(number)")
      #expect(checker.flaws(in: result) == [], "seed \(seed), problem \(number)")
      if best != nil { #expect(result.bound == best, "seed \(seed), problem \(number)") }
    }
    #expect(kinds[.optimal, default: 0] >= 5, "Both kinds have to occur.")
    #expect(kinds[.infeasible, default: 0] >= 5, "Both kinds have to occur.")
  }

  @Test("Rules that exclude every plan do so together, and none of them is there in vain", arguments: 0..<10)
  func conflictsAreMinimal(seed: Int) throws {
    var chance = Seeded(UInt64(seed))
    var conflicts = 0
    for number in 0..<40 {
      let problem = try SmallPlan.random(&chance)
      let result = PlanGenerator().plan(problem)
      guard result.status == .infeasible else { continue }
      conflicts += 1
      #expect(result.isConflictMinimal)
      let kept = Set(result.conflict)
      let others = SmallPlan.rules(of: problem).filter { !kept.contains($0) }
      let alone = try SmallPlan.giving(up: others, in: problem)
      #expect(
        PlanChecker(problem: alone).bestByTrying() == nil,
        "seed \(seed), problem \(number): \(result.conflict)")
      for rule in result.conflict {
        let freed = try SmallPlan.giving(up: [rule], in: alone)
        #expect(
          PlanChecker(problem: freed).bestByTrying() != nil,
          "seed \(seed), problem \(number): \(rule) of \(result.conflict)")
      }
    }
    #expect(conflicts >= 5)
  }

  @Test("With few nodes the plan keeps to the rules, and the best is within its bound", arguments: 0..<4)
  func fewNodes(seed: Int) throws {
    var chance = Seeded(UInt64(seed + 100))
    var open = 0
    for number in 0..<40 {
      let problem = try SmallPlan.random(&chance)
      let checker = PlanChecker(problem: problem)
      let best = checker.bestByTrying()
      for nodes in [0, 3, 9] {
        let result = PlanGenerator(nodes: nodes).plan(problem)
        #expect(checker.flaws(in: result) == [], "seed \(seed), problem \(number)")
        if result.status == .feasible || result.status == .unknown {
          open += 1
          if let best, let bound = result.bound {
            #expect(!bound.rank.lexicographicallyPrecedes(best.rank), "seed \(seed), problem \(number)")
          }
        } else {
          #expect(result.objective == best)
        }
      }
    }
    #expect(open >= 5)
  }

  @Test("Each further plan is the best of those unlike the ones before", arguments: 0..<4)
  func severalPlans(seed: Int) throws {
    var chance = Seeded(UInt64(seed + 200))
    var several = 0
    for number in 0..<60 {
      let problem = try SmallPlan.random(&chance)
      let checker = PlanChecker(problem: problem)
      let results = PlanGenerator().plans(problem, atMost: 3, differingBy: 1)
      if results.count > 1 { several += 1 }
      for (index, result) in results.enumerated() {
        #expect(checker.flaws(in: result) == [], "seed \(seed), problem \(number)")
        for earlier in results[..<index] {
          let old = Set(earlier.terms.joined())
          #expect(result.terms.joined().contains { !old.contains($0) })
        }
        if index > 0, let before = results[index - 1].objective, let own = result.objective {
          #expect(!before.rank.lexicographicallyPrecedes(own.rank))
        }
      }
    }
    #expect(several >= 2)
  }
}
