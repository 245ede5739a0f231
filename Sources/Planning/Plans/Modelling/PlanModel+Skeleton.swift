/// Rules about which courses are taken, whenever that is, once more as rows of a linear program.
extension PlanModel {
  /// A rule of the skeleton: a sum that comes to at least so much.
  struct Bone {
    var terms: [WeightedLiteral]
    var least: Int
  }

  mutating func keep(_ terms: [WeightedLiteral], atLeast least: Int) {
    if !tellsConflicts { skeleton.append(Bone(terms: terms, least: least)) }
  }

  mutating func keep(_ clause: [Literal]) { keep(clause.map { WeightedLiteral($0, 1) }, atLeast: 1) }

  /// Joins rows of the skeleton to an aim so that the sum alone shows how far the aim can go: the prices of the
  /// linear program, rounded, as weights. Courses that it takes are tried first.
  mutating func join(_ aim: [WeightedLiteral], atLeast least: Int, with measure: [WeightedLiteral]) {
    var columns: [Int: Int] = [:]
    var literals: [Int] = []
    func column(_ literal: Literal) -> Int {
      if let known = columns[literal.variable] { return known }
      columns[literal.variable] = literals.count
      literals.append(literal.variable)
      return literals.count - 1
    }
    var rows: [LinearBound.Row] = []
    for bone in skeleton {
      var row = LinearBound.Row(terms: [], least: Double(bone.least))
      for term in bone.terms where !solver.isFalse(term.literal) {
        if solver.isTrue(term.literal) {
          row.least -= Double(term.weight)
        } else if term.literal.isNegated {
          row.terms.append((column(term.literal), -Double(term.weight)))
          row.least -= Double(term.weight)
        } else {
          row.terms.append((column(term.literal), Double(term.weight)))
        }
      }
      rows.append(row)
    }
    for term in aim where solver.values[term.literal.index] == RuleSolver.unset { _ = column(term.literal) }
    var weights = Array(repeating: 0.0, count: literals.count)
    for term in aim where solver.values[term.literal.index] == RuleSolver.unset {
      weights[column(term.literal)] += Double(term.literal.isNegated ? -term.weight : term.weight)
    }
    var bound = LinearBound(columns: literals.count, rows: rows, maximizing: weights)
    guard let prices = bound.solve(steps: 600) else { return }
    let scale = 1_000
    var sum = (aim + measure).map { WeightedLiteral($0.literal, $0.weight * scale) }
    var total = least * scale
    for (bone, price) in zip(skeleton, prices) {
      let price = Int((price * Double(scale)).rounded())
      guard price > 0 else { continue }
      sum += bone.terms.map { WeightedLiteral($0.literal, $0.weight * price) }
      total += bone.least * price
    }
    solver.add(sum: sum, atLeast: total)
    for candidate in candidates {
      guard let column = columns[candidate.taken.variable] else { continue }
      solver.phases[candidate.taken.variable] = bound.values[column] > 0.5
    }
  }
}
