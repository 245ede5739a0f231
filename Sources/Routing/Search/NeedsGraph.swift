/// The needs around a goal: sets of needs joined by the legs that lead from one to the next.
///
/// It is explored backwards from the goal, breadth first, so that a set's depth is the fewest legs that
/// are left from it to the goal.
struct NeedsGraph {
  struct Arc {
    let step: Int32
    let before: Int32
    let after: Int32
    let meets: [Int32]
  }

  private(set) var sets: [NeedSet] = []
  private(set) var depths: [Int] = []
  private(set) var arcs: [Arc] = []
  /// Arcs that leave a set toward the goal.
  private(set) var leaving: [[Int32]] = []
  /// The goals, and the set of each.
  private(set) var goals: [(node: Int32, goal: GoalNeeds)] = []
  private var numbers: [NeedSet: Int32] = [:]

  /// Explores everything that reaches a goal in at most `legs` legs, none of which takes longer than `months`.
  init(around expander: inout some NeedsExpander, legs: Int, months: Int? = nil) {
    for goal in expander.goals() {
      guard let least = expander.fewestLegs(toAll: goal.needs), least <= legs else { continue }
      goals.append((node(goal.needs, depth: 0), goal))
    }
    var next = 0
    while next < sets.count {
      let (needs, depth) = (sets[next], depths[next])
      defer { next += 1 }
      guard depth < legs, !needs.isEmpty else { continue }
      for move in expander.moves(into: needs) {
        if let months, expander.step(move.step).months > months { continue }
        guard let least = expander.fewestLegs(toAll: move.before), depth + 1 + least <= legs else { continue }
        let before = node(move.before, depth: depth + 1)
        leaving[Int(before)].append(Int32(arcs.count))
        arcs.append(Arc(step: move.step, before: before, after: Int32(next), meets: move.meets))
      }
    }
    dropArcsOffTheWay(legs: legs)
  }

  /// The set that the traveller meets at the start, if the exploration came that far.
  var start: Int32? { numbers[NeedSet()] }

  /// Drops arcs that no way of so many legs from the start to a goal uses.
  private mutating func dropArcsOffTheWay(legs: Int) {
    var fromStart = [Int](repeating: .max, count: sets.count)
    var reached = start.map { [$0] } ?? []
    for node in reached { fromStart[Int(node)] = 0 }
    var next = 0
    while next < reached.count {
      let node = Int(reached[next])
      for arc in leaving[node] {
        let after = arcs[Int(arc)].after
        guard fromStart[Int(after)] == .max else { continue }
        fromStart[Int(after)] = fromStart[node] + 1
        reached.append(after)
      }
      next += 1
    }
    arcs.removeAll { arc in
      let before = fromStart[Int(arc.before)]
      return before == .max || before + 1 + depths[Int(arc.after)] > legs
    }
    for node in leaving.indices { leaving[node].removeAll(keepingCapacity: true) }
    for (number, arc) in arcs.enumerated() { leaving[Int(arc.before)].append(Int32(number)) }
  }

  private mutating func node(_ needs: NeedSet, depth: Int) -> Int32 {
    if let known = numbers[needs] { return known }
    let number = Int32(sets.count)
    numbers[needs] = number
    sets.append(needs)
    depths.append(depth)
    leaving.append([])
    return number
  }
}
