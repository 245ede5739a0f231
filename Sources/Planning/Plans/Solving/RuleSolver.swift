/// Finds values for variables that keep to rules, or proves that there are none, or ends with its nodes.
///
/// A rule is a clause (one of these holds) or a sum (these weights come to at least so much). Every dead end is
/// drawn back to what caused it and kept as a new clause (Marques-Silva & Sakallah 1999; Een & Sorensson 2003); a
/// sum explains itself by those of its literals that are false. Rules can be asked for under assumptions; what of
/// these cannot be together is told.
struct RuleSolver {
  /// How a search ended.
  enum Outcome: Equatable {
    case satisfied
    /// These assumptions cannot hold together; none when the rules alone cannot.
    case contradicted([Literal])
    case unfinished
  }

  /// A place in a clause that is looked at when its literal becomes false.
  struct Watch {
    var clause: Int32
    var blocker: Int32
  }

  /// A sum that a literal is part of.
  struct Part {
    var sum: Int32
    var weight: Int
  }

  /// The terms of a sum, and by how much it may still fall.
  struct Sum {
    var range: Range<Int>
    var slack: Int
    var largest: Int
    /// What all of its weights come to beyond what is asked for.
    var room: Int
  }

  static let unset: Int8 = 0
  static let isTrue: Int8 = 1
  static let isFalse: Int8 = -1
  static let noReason: Int32 = -1

  /// Of each literal.
  var values: [Int8] = []
  var levels: [Int32] = []
  var positions: [Int32] = []
  /// The clause by its place; a sum as -2 less its number.
  var reasons: [Int32] = []
  var phases: [Bool] = []
  var trail: [Int32] = []
  var trailLimits: [Int] = []
  var next = 0

  /// All clauses: the length, and for a learned one how many levels it spans, before its literals.
  var clauses: [Int32] = []
  var learned: [Int32] = []
  var watches: [[Watch]] = []

  var sums: [Sum] = []
  var sumLiterals: [Int32] = []
  var sumWeights: [Int] = []
  var parts: [[Part]] = []
  private var touched: [Int32] = []

  var heap = VariableHeap()
  var seen: [Bool] = []
  var buffer: [Int32] = []
  private(set) var isContradicted = false
  /// Decisions and dead ends so far.
  var nodes = 0
  var conflicts = 0

  var variables: Int { levels.count }
  var level: Int { trailLimits.count }

  /// A new variable, with the value that is tried first. The most active are decided first.
  mutating func newVariable(phase: Bool = false, activity: Double = 0) -> Literal {
    let variable = levels.count
    values.append(Self.unset)
    values.append(Self.unset)
    levels.append(0)
    positions.append(0)
    reasons.append(Self.noReason)
    phases.append(phase)
    watches.append([])
    watches.append([])
    parts.append([])
    parts.append([])
    seen.append(false)
    heap.add(activity: activity)
    return Literal(variable: variable)
  }

  func isTrue(_ literal: Literal) -> Bool { values[literal.index] == Self.isTrue }
  func isFalse(_ literal: Literal) -> Bool { values[literal.index] == Self.isFalse }
  /// The value of the last answer.
  func answer(_ literal: Literal) -> Bool { phases[literal.variable] != literal.isNegated }

  // MARK: Rules

  /// One of these holds.
  mutating func add(clause literals: [Literal]) {
    backtrack(to: 0)
    guard !isContradicted else { return }
    var kept: [Int32] = []
    kept.reserveCapacity(literals.count)
    for literal in literals {
      if isTrue(literal) { return }
      if isFalse(literal) || kept.contains(literal.code) { continue }
      if kept.contains(literal.code ^ 1) { return }
      kept.append(literal.code)
    }
    switch kept.count {
    case 0: isContradicted = true
    case 1: enqueue(kept[0], Self.noReason)
    default: _ = attach(kept, span: 0)
    }
  }

  /// These come to at least so much.
  mutating func add(sum terms: [WeightedLiteral], atLeast least: Int) {
    backtrack(to: 0)
    guard !isContradicted else { return }
    var least = least
    var kept: [(literal: Int32, weight: Int)] = []
    kept.reserveCapacity(terms.count)
    for term in terms where term.weight != 0 {
      var (literal, weight) = (term.literal, term.weight)
      // -wx is w(1 - x) - w.
      if weight < 0 {
        literal = !literal
        least -= weight
        weight = -weight
      }
      if isTrue(literal) {
        least -= weight
      } else if !isFalse(literal) {
        kept.append((literal.code, weight))
      }
    }
    guard least > 0 else { return }
    merge(&kept, &least)
    guard least > 0 else { return }
    var divisor = 0
    for term in kept { divisor = Self.commonDivisor(divisor, min(term.weight, least)) }
    if divisor > 1 {
      least = (least + divisor - 1) / divisor
      for index in kept.indices { kept[index].weight = (kept[index].weight + divisor - 1) / divisor }
    }
    var total = 0
    for index in kept.indices {
      kept[index].weight = min(kept[index].weight, least)
      total += kept[index].weight
    }
    if total < least {
      isContradicted = true
      return
    }
    if kept.allSatisfy({ $0.weight == least }) {
      add(clause: kept.map { Literal(code: $0.literal) })
      return
    }
    kept.sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.literal < $1.literal }
    let start = sumLiterals.count
    let number = Int32(sums.count)
    for term in kept {
      sumLiterals.append(term.literal)
      sumWeights.append(term.weight)
      parts[Int(term.literal)].append(Part(sum: number, weight: term.weight))
    }
    sums.append(
      Sum(
        range: start..<sumLiterals.count, slack: total - least, largest: kept[0].weight, room: total - least))
    if kept[0].weight > total - least { spread(Int(number)) }
  }

  /// A literal that comes twice counts with both weights, and its opposite against it.
  private func merge(_ terms: inout [(literal: Int32, weight: Int)], _ least: inout Int) {
    terms.sort { $0.literal < $1.literal }
    var merged: [(literal: Int32, weight: Int)] = []
    merged.reserveCapacity(terms.count)
    for term in terms {
      guard let last = merged.last, last.literal >> 1 == term.literal >> 1 else {
        merged.append(term)
        continue
      }
      if last.literal == term.literal {
        merged[merged.count - 1].weight += term.weight
      } else {
        merged.removeLast()
        least -= min(last.weight, term.weight)
        if last.weight > term.weight { merged.append((last.literal, last.weight - term.weight)) }
        if term.weight > last.weight { merged.append((term.literal, term.weight - last.weight)) }
      }
    }
    terms = merged
  }

  private static func commonDivisor(_ one: Int, _ other: Int) -> Int {
    var (left, right) = (one, other)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }

  mutating func attach(_ literals: [Int32], span: Int32) -> Int32 {
    let place = Int32(clauses.count)
    clauses.append(Int32(literals.count))
    clauses.append(span)
    clauses.append(contentsOf: literals)
    watches[Int(literals[0])].append(Watch(clause: place, blocker: literals[1]))
    watches[Int(literals[1])].append(Watch(clause: place, blocker: literals[0]))
    if span > 0 { learned.append(place) }
    return place
  }

  // MARK: Values

  mutating func enqueue(_ literal: Int32, _ reason: Int32) {
    values[Int(literal)] = Self.isTrue
    values[Int(literal ^ 1)] = Self.isFalse
    let variable = Int(literal >> 1)
    levels[variable] = Int32(trailLimits.count)
    positions[variable] = Int32(trail.count)
    reasons[variable] = reason
    trail.append(literal)
  }

  mutating func backtrack(to level: Int) {
    guard trailLimits.count > level else { return }
    let end = trailLimits[level]
    var index = trail.count
    while index > end {
      index -= 1
      let literal = trail[index]
      let variable = Int(literal >> 1)
      values[Int(literal)] = Self.unset
      values[Int(literal ^ 1)] = Self.unset
      phases[variable] = literal & 1 == 0
      heap.insert(variable)
      if index < next {
        for part in parts[Int(literal ^ 1)] { sums[Int(part.sum)].slack += part.weight }
      }
    }
    trail.removeLast(trail.count - end)
    trailLimits.removeLast(trailLimits.count - level)
    next = min(next, end)
  }

  /// Draws what follows from the values so far; returns what is broken, as a reason, or `nil`.
  mutating func propagate() -> Int32? {
    while next < trail.count {
      let literal = trail[next]
      next += 1
      let lost = Int(literal ^ 1)
      touched.removeAll(keepingCapacity: true)
      for part in parts[lost] {
        let sum = Int(part.sum)
        sums[sum].slack -= part.weight
        if sums[sum].slack < sums[sum].largest { touched.append(part.sum) }
      }
      if let broken = propagateClauses(lost) { return broken }
      for sum in touched {
        if sums[Int(sum)].slack < 0 { return -2 - sum }
        spread(Int(sum))
      }
    }
    return nil
  }

  /// What a sum cannot do without is made true.
  private mutating func spread(_ number: Int) {
    let sum = sums[number]
    var index = sum.range.lowerBound
    while index < sum.range.upperBound, sumWeights[index] > sum.slack {
      let literal = sumLiterals[index]
      if values[Int(literal)] == Self.unset { enqueue(literal, -2 - Int32(number)) }
      index += 1
    }
  }

  private mutating func propagateClauses(_ lost: Int) -> Int32? {
    var list = watches[lost]
    watches[lost] = []
    defer { watches[lost] = list }
    var (read, write) = (0, 0)
    let falseLiteral = Int32(lost)
    while read < list.count {
      let watch = list[read]
      read += 1
      if values[Int(watch.blocker)] == Self.isTrue {
        list[write] = watch
        write += 1
        continue
      }
      let start = Int(watch.clause) + 2
      if clauses[start] == falseLiteral {
        clauses[start] = clauses[start + 1]
        clauses[start + 1] = falseLiteral
      }
      let first = clauses[start]
      if first != watch.blocker, values[Int(first)] == Self.isTrue {
        list[write] = Watch(clause: watch.clause, blocker: first)
        write += 1
        continue
      }
      let end = start + Int(clauses[start - 2])
      var index = start + 2
      while index < end, values[Int(clauses[index])] == Self.isFalse { index += 1 }
      if index < end {
        let found = clauses[index]
        clauses[start + 1] = found
        clauses[index] = falseLiteral
        watches[Int(found)].append(Watch(clause: watch.clause, blocker: first))
        continue
      }
      list[write] = Watch(clause: watch.clause, blocker: first)
      write += 1
      if values[Int(first)] == Self.isFalse {
        while read < list.count {
          list[write] = list[read]
          write += 1
          read += 1
        }
        list.removeLast(list.count - write)
        return watch.clause
      }
      enqueue(first, watch.clause)
    }
    list.removeLast(list.count - write)
    return nil
  }

  mutating func contradict() { isContradicted = true }
}
