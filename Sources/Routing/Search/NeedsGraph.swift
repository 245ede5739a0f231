/// The needs around a goal: sets of needs joined by the legs that lead from one to the next.
///
/// It is explored backwards from the goal, breadth first, so that a set's depth is the fewest legs that
/// are left from it to the goal.
struct NeedsGraph {
  struct Arc {
    let step: Int32
    let before: Int32
    let after: Int32
    /// Which of the needs of the set after it are met by it: where they lie in `met`.
    fileprivate let meets: Range<Int32>
  }

  private(set) var sets: [NeedSet] = []
  private(set) var depths: [Int] = []
  private(set) var arcs: [Arc] = []
  /// The goals, and the set of each.
  private(set) var goals: [(node: Int32, goal: GoalNeeds)] = []
  private var numbers: [NeedSet: Int32] = [:]
  /// What the arcs meet, one arc's needs after the other's: a list for each arc would take longer to make.
  private var met: [Int32] = []

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
      expander.eachMove(into: needs, legsBefore: legs - depth - 1) { move in
        if let months, move.months > months { return }
        let before = node(move.before, depth: depth + 1)
        let begin = Int32(met.count)
        met += move.meets
        arcs.append(
          Arc(step: move.step, before: before, after: Int32(next), meets: begin..<Int32(met.count)))
      }
    }
    dropArcsOffTheWay(legs: legs)
  }

  /// The set that the traveller meets at the start, if the exploration came that far.
  var start: Int32? { numbers[NeedSet()] }

  /// The needs of the set after an arc that it meets; at least one.
  func needs(metBy arc: Arc) -> ArraySlice<Int32> {
    met[Int(arc.meets.lowerBound)..<Int(arc.meets.upperBound)]
  }

  /// Every need that some arc meets, in order.
  var needsMet: [Int32] {
    var isMet = [Bool](repeating: false, count: Int(met.max() ?? -1) + 1)
    for arc in arcs { for need in needs(metBy: arc) { isMet[Int(need)] = true } }
    return isMet.indices.lazy.filter { isMet[$0] }.map(Int32.init)
  }

  /// Drops arcs that no way of so many legs from the start to a goal uses.
  private mutating func dropArcsOffTheWay(legs: Int) {
    var fromStart = [Int](repeating: legs, count: sets.count)
    if let start { fromStart[Int(start)] = 0 }
    // What is far from the goal was explored last: going backward through the arcs, a few passes do.
    var changed = true
    while changed {
      changed = false
      for arc in arcs.reversed() where fromStart[Int(arc.before)] + 1 < fromStart[Int(arc.after)] {
        fromStart[Int(arc.after)] = fromStart[Int(arc.before)] + 1
        changed = true
      }
    }
    arcs.removeAll { fromStart[Int($0.before)] + 1 + depths[Int($0.after)] > legs }
  }

  private mutating func node(_ needs: NeedSet, depth: Int) -> Int32 {
    if let known = numbers[needs] { return known }
    let number = Int32(sets.count)
    numbers[needs] = number
    sets.append(needs)
    depths.append(depth)
    return number
  }
}
