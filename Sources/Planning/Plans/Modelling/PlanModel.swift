/// A problem as variables and rules.
///
/// In a model that tells conflicts every rule that could be given up hangs on a variable of its own, and what
/// joins several rules on all of theirs.
struct PlanModel {
  let problem: PlanProblem
  let held: HeldCourses
  let forms: CourseForms
  let trees: [RequirementTree]
  /// The place of each set's first leaf in the row of all leaves.
  let firstLeaf: [Int]
  let sharing: SharedPairs
  let tellsConflicts: Bool
  var solver = RuleSolver()
  var candidates: [Candidate] = []
  var numbers: [String: Int] = [:]
  /// For each leaf, the candidates and the records that count toward it, and whether they do.
  var allotted: [[(entry: Entry, literal: Literal)]] = []
  /// Whether the fullest term has at most so many courses fewer than the roomiest term has room for.
  var lighter: [Literal] = []
  /// What rules hang on.
  var switches: [(rule: PlanningRule, literal: Literal)] = []
  var switchOf: [PlanningRule: Literal] = [:]
  /// What a plan is judged by, in order: sums to make as large as can be.
  var stages: [Stage] = []
  /// Rules about which courses are taken, for bounds.
  var skeleton: [LinearAdvisor.Bone] = []
  let yes: Literal

  /// A course that can count.
  enum Entry: Hashable {
    case candidate(Int)
    case record(Int)
  }

  /// A sum to make as large as can be, and what stands beside it.
  struct Stage {
    var terms: [WeightedLiteral] = []
    var constant = 0
  }

  init(_ problem: PlanProblem, tellsConflicts: Bool = false, keepsTwinsInOrder: Bool = true) {
    self.problem = problem
    self.tellsConflicts = tellsConflicts
    held = HeldCourses(problem.record)
    forms = CourseForms(problem.courses)
    trees = problem.requirements.map { RequirementTree($0, problem, keepsUnmet: tellsConflicts) }
    var first: [Int] = []
    var count = 0
    for tree in trees {
      first.append(count)
      count += tree.leaves.count
    }
    firstLeaf = first
    sharing = SharedPairs(problem.requirements, trees, firstLeaf: first, leaves: count)
    allotted = Array(repeating: [], count: count)
    yes = solver.newVariable(phase: true)
    solver.add(clause: [yes])
    addCandidates()
    addLoads()
    addForms()
    addOrder()
    addRequirements()
    if !tellsConflicts { addStretches() }
    addBounds()
    addStages()
    if keepsTwinsInOrder, !tellsConflicts { addTwins() }
  }

  /// The opposite of what a rule hangs on; nothing where it always holds.
  mutating func unless(_ rule: PlanningRule) -> [Literal] {
    guard tellsConflicts else { return [] }
    if let known = switchOf[rule] { return [!known] }
    let literal = solver.newVariable(phase: true)
    switchOf[rule] = literal
    switches.append((rule, literal))
    return [!literal]
  }

  /// A sum that has to come to so much while some rules hold.
  mutating func add(sum terms: [WeightedLiteral], atLeast least: Int, unless out: [Literal] = []) {
    guard !out.isEmpty else {
      solver.add(sum: terms, atLeast: least)
      return
    }
    let lowest = terms.reduce(0) { $0 + min(0, $1.weight) }
    guard least > lowest else { return }
    solver.add(sum: terms + out.map { WeightedLiteral($0, least - lowest) }, atLeast: least)
  }

  /// A sum that may come to so much while some rules hold.
  mutating func add(sum terms: [WeightedLiteral], atMost most: Int, unless out: [Literal] = []) {
    add(sum: terms.map { WeightedLiteral($0.literal, -$0.weight) }, atLeast: -most, unless: out)
  }
}
