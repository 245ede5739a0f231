/// What a linear program says about a search: which way leads on, or that none does.
struct LinearAdvisor {
  /// A rule as whole numbers: a sum that comes to at least so much.
  struct Bone {
    var terms: [WeightedLiteral]
    var least: Int
  }

  /// What it says.
  enum Advice {
    /// These are all false, and one of them has to be true.
    case deadEnd([Literal])
    case decide(Literal)
    case nothing
  }

  private let bones: [Bone]
  /// What is to be made as large as can be, with its measure, as a rule; and the parts of it that are the aim.
  private let goal: Bone?
  private var bound: LinearBound
  /// The variables of the columns.
  private let variables: [Int]
  private var fixed: [Int8]
  private var isSolved = false
  private static let scale = 1_000.0

  init(_ bones: [Bone], aim: [WeightedLiteral], goal: Bone?, _ solver: RuleSolver) {
    self.bones = bones
    self.goal = goal
    var columns: [Int: Int] = [:]
    var variables: [Int] = []
    func column(_ literal: Literal) -> Int {
      if let known = columns[literal.variable] { return known }
      columns[literal.variable] = variables.count
      variables.append(literal.variable)
      return variables.count - 1
    }
    func row(_ terms: [WeightedLiteral], _ least: Int) -> LinearBound.Row {
      var row = LinearBound.Row(terms: [], least: Double(least))
      for term in terms where !solver.isFalse(term.literal) {
        if solver.isTrue(term.literal) {
          row.least -= Double(term.weight)
        } else if term.literal.isNegated {
          row.terms.append((column(term.literal), -Double(term.weight)))
          row.least -= Double(term.weight)
        } else {
          row.terms.append((column(term.literal), Double(term.weight)))
        }
      }
      return row
    }
    let rows = bones.map { row($0.terms, $0.least) }
    var weights: [Double] = []
    for term in row(aim, 0).terms {
      while weights.count <= term.column { weights.append(0) }
      weights[term.column] += term.weight
    }
    weights += Array(repeating: 0, count: variables.count - weights.count)
    bound = LinearBound(columns: variables.count, rows: rows, maximizing: weights)
    self.variables = variables
    fixed = Array(repeating: -1, count: variables.count)
  }

  /// Looks at the values so far. Changes what is tried first.
  mutating func advise(_ solver: inout RuleSolver) -> Advice {
    guard !variables.isEmpty else { return .nothing }
    var isNew = !isSolved
    for (column, variable) in variables.enumerated() {
      let value = solver.values[variable << 1]
      fixed[column] = value == RuleSolver.unset ? -1 : value == RuleSolver.isTrue ? 1 : 0
      if fixed[column] >= 0, abs(bound.values[column] - Double(fixed[column])) > 1e-6 { isNew = true }
    }
    if isNew {
      isSolved = false
      switch bound.solve(fixed: fixed, steps: 400) {
      case .unfinished: return .nothing
      case .impossible(let prices):
        return solver.broken(joined(prices, with: nil)).map { .deadEnd($0) } ?? .nothing
      case .best(let prices):
        if let goal, let clause = solver.broken(joined(prices, with: goal)) { return .deadEnd(clause) }
      }
      isSolved = true
    }
    var (chosen, largest) = (-1, 0.0)
    for (column, variable) in variables.enumerated() where fixed[column] < 0 {
      let value = bound.values[column]
      solver.phases[variable] = value > 0.5
      if value > 1e-6, value < 1 - 1e-6, value > largest { (chosen, largest) = (column, value) }
    }
    return chosen >= 0 ? .decide(Literal(variable: variables[chosen])) : .nothing
  }

  /// The rule that the prices make of all.
  func joined(_ prices: [Double], with goal: Bone?) -> Bone {
    var sum = Bone(terms: [], least: 0)
    var scale = Self.scale
    if let goal {
      for term in goal.terms {
        sum.terms.append(WeightedLiteral(term.literal, term.weight * Int(scale)))
      }
      sum.least = goal.least * Int(scale)
    } else {
      scale /= max(1e-3, prices.max() ?? 1)
    }
    for (bone, price) in zip(bones, prices) {
      let price = Int((price * scale).rounded())
      guard price > 0 else { continue }
      for term in bone.terms { sum.terms.append(WeightedLiteral(term.literal, term.weight * price)) }
      sum.least += bone.least * price
    }
    return sum
  }

  /// The rule that proves how far the aim can go before anything is decided.
  mutating func proof() -> Bone? {
    guard let goal, case .best(let prices) = bound.solve(fixed: fixed, steps: 600) else { return nil }
    return joined(prices, with: goal)
  }
}
