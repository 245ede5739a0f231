import Planning
import SeededNumbers
import Testing

@Suite("The balanced curriculum")
struct CurriculumBalancerTests {
  private let balancer = CurriculumBalancer()

  @Test("Three terms share nine credits evenly")
  func even() throws {
    let result = balancer.balance(try SmallProblem(credits: [3, 3, 3]).problem())
    #expect(result.status == .optimal)
    #expect(result.objective == 3)
    #expect(result.bound == 3)
    #expect(result.terms.map(\.count) == [1, 1, 1])
    #expect(result.terms.flatMap(\.self).sorted() == [1, 2, 3])
  }

  @Test("A chain of prerequisites fills one term after another in its order")
  func chain() throws {
    let result = balancer.balance(
      try SmallProblem(credits: [1, 5, 2], pairs: [(3, 1), (1, 2), (1, 2)]).problem())
    #expect(result.terms == [[3], [1], [2]])
    #expect(result.objective == 5)
  }

  @Test("A course that waits for many others makes a term heavier than the average")
  func wait() throws {
    // Four courses of 3 have to fit into the first two of three terms: 6, though the average is 5.
    let problem = SmallProblem(credits: [3, 3, 3, 3, 3], pairs: [(1, 5), (2, 5), (3, 5), (4, 5)])
    #expect(balancer.balance(try problem.problem()).objective == 6)
  }

  @Test("The optimum, and that there is no plan, are those of trying every plan", arguments: 0..<12)
  func exhaustive(seed: UInt64) throws {
    var chance = Seeded(seed)
    var infeasible = 0
    for _ in 0..<60 {
      let small = SmallProblem.random(&chance)
      let problem = try small.problem()
      let optimum = small.optimumByTrying
      infeasible += optimum == nil ? 1 : 0
      let result = balancer.balance(problem)
      #expect(result.status == (optimum == nil ? .infeasible : .optimal), "\(small)")
      #expect(result.objective == optimum, "\(small)")
      #expect(result.bound == optimum, "\(small)")
      #expect(small.flaws(in: result).isEmpty, "\(small): \(small.flaws(in: result))")
      // Without a node to spend, less may be known, but nothing wrong is said.
      let hasty = CurriculumBalancer(nodes: 0).balance(problem)
      #expect(small.flaws(in: hasty).isEmpty, "\(small): \(small.flaws(in: hasty))")
      switch hasty.status {
      case .optimal: #expect(hasty.objective == optimum)
      case .infeasible: #expect(optimum == nil)
      case .feasible: #expect(optimum.map { $0 >= hasty.bound! && $0 <= hasty.objective! } == true)
      case .unknown: #expect(optimum.map { $0 >= hasty.bound! } ?? true)
      }
    }
    #expect((3..<57).contains(infeasible), "Both kinds have to occur: \(infeasible)")
  }

  @Test(
    "Rules that no plan can keep to are proved so",
    arguments: [
      SmallProblem(minCredits: 4, credits: [3, 3, 3]), SmallProblem(maxCredits: 2, credits: [3, 1]),
      SmallProblem(minCourses: 2, credits: [1, 1, 1, 1, 1]),
      SmallProblem(maxCourses: 1, credits: [1, 1, 1, 1]),
      SmallProblem(periods: 2, credits: [1, 1, 1], pairs: [(1, 2), (2, 3)]),
      // Two courses of 3 and one of 2 cannot make 4 and 4.
      SmallProblem(periods: 2, minCredits: 4, maxCredits: 4, credits: [3, 3, 2]),
    ])
  func impossible(small: SmallProblem) throws {
    let result = balancer.balance(try small.problem())
    #expect(result.status == .infeasible)
    #expect(result.objective == nil && result.bound == nil && result.terms.isEmpty)
  }

  @Test("When the nodes are used up, what is not known is not said")
  func exhausted() throws {
    // 72 courses that have to make 24 terms of exactly the same load: hard to tell.
    var chance = Seeded(1)
    var small = SmallProblem(credits: (0..<72).map { _ in Int.random(in: 200...400, using: &chance) })
    small.periods = 24
    small.credits[0] += 24 - small.credits.reduce(0, +) % 24
    let share = small.credits.reduce(0, +) / 24
    (small.minCredits, small.maxCredits) = (share, share)
    let result = CurriculumBalancer(nodes: 1).balance(try small.problem())
    #expect(result.status == .unknown)
    #expect(result.objective == nil && result.terms.isEmpty)
    #expect(result.bound == share)
  }

  @Test("The same problem has the same plan in every run")
  func repeatable() throws {
    var chance = Seeded(7)
    for _ in 0..<20 {
      let problem = try SmallProblem.random(&chance).problem()
      #expect(balancer.balance(problem) == balancer.balance(problem))
    }
  }

  @Test("A thousand courses in a hundred periods are balanced")
  func large() throws {
    var chance = Seeded(3)
    var large = SmallProblem(credits: (0..<1_000).map { _ in Int.random(in: 1...9, using: &chance) })
    large.periods = 100
    large.maxCourses = 20
    large.maxCredits = 1_000
    for course in 51...1_000 where course % 3 == 0 {
      large.pairs.append((Int.random(in: (course - 50)..<course, using: &chance), course))
    }
    let result = balancer.balance(try large.problem())
    #expect(result.status == .optimal)
    #expect(large.flaws(in: result).isEmpty)
  }
}
