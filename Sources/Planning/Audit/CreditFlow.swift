/// The fewest second uses of courses, as a fraction, that give units what they have to get, when credit may be split
/// as one likes: a flow of least cost (Ford & Fulkerson 1956; Busacker & Gowen 1960).
///
/// A course gives each set its credit once, unless the set shares it. The first time is free; all further times together cost one use.
/// Since nothing but the courses' own part costs anything, courses whose further credit is cheaper come first.
struct CreditFlow {
  /// What one use costs.
  static let use = 6_000_000

  struct Course {
    var value: Int
    /// The most that it gives one set: more than its value only where a set lets requirements share it.
    var inSet: Int
    /// The units that it may give to, by the bit of each one's first leaf.
    let units: LeafMask
    /// How many of them can count it at once.
    let uses: Int
  }

  private let courses: [Course]
  private let setOfUnit: [Int]
  private let leavesOfSet: [LeafMask]
  /// How much each unit still takes.
  private var room: [Int]
  private let width: Int
  private var flow: [Int]
  /// What each course gives each set.
  private var given: [Int]
  private var parent: [Int]
  private var giver: [Int]
  private var queue: [Int]
  private(set) var total = 0
  private(set) var totalOfFirstUses = 0

  init(_ courses: [Course], tables: RequirementTables, room: [Int]) {
    self.courses = courses
    self.room = room
    setOfUnit = tables.setOfLeaf
    leavesOfSet = tables.leavesOfSet
    width = room.count
    flow = Array(repeating: 0, count: courses.count * width)
    given = Array(repeating: 0, count: courses.count * leavesOfSet.count)
    parent = Array(repeating: -1, count: width)
    giver = parent
    queue = []
    queue.reserveCapacity(width)
  }

  /// The cost of giving so much in all; `nil` where there is not as much.
  mutating func cost(of wanted: Int) -> Int? {
    for course in courses.indices {
      var supply = courses[course].value
      var rest = courses[course].units
      while rest != 0, supply > 0 {
        let unit = rest.first
        rest &= rest &- 1
        let amount = min(supply, room[unit])
        supply -= amount
        give(amount, course, unit)
      }
      if supply > 0 { leftover.append((course, supply)) }
    }
    for (course, supply) in leftover where total < wanted {
      _ = augment(course, supply)
    }
    totalOfFirstUses = total
    if total >= wanted { return 0 }
    var cost = 0
    let further = courses.indices.filter { courses[$0].uses > 1 && courses[$0].value > 0 }
      .map { (course: $0, price: Self.use / ((courses[$0].uses - 1) * courses[$0].value)) }
      .sorted { ($0.price, $0.course) < ($1.price, $1.course) }
    for (course, price) in further {
      let supply = min((courses[course].uses - 1) * courses[course].value, wanted - total)
      cost += price * augment(course, supply)
      if total >= wanted { return cost }
    }
    return nil
  }

  private var leftover: [(course: Int, supply: Int)] = []

  private mutating func give(_ amount: Int, _ course: Int, _ unit: Int) {
    room[unit] -= amount
    flow[course * width + unit] += amount
    given[course * leavesOfSet.count + setOfUnit[unit]] += amount
    total += amount
  }

  /// Units of sets to which a course may give more.
  private func open(_ course: Int) -> LeafMask {
    var open: LeafMask = 0
    for set in leavesOfSet.indices where given[course * leavesOfSet.count + set] < courses[course].inSet {
      open |= leavesOfSet[set]
    }
    return courses[course].units & open
  }

  /// Gives more of a course along chains of units that pass on what others give them; says how much.
  private mutating func augment(_ course: Int, _ supply: Int) -> Int {
    var left = supply
    while left > 0 {
      var visited: LeafMask = 0
      queue.removeAll(keepingCapacity: true)
      reach(open(course), from: -1, by: course, &visited)
      var next = 0
      var end = -1
      while next < queue.count {
        let unit = queue[next]
        next += 1
        if room[unit] > 0 {
          end = unit
          break
        }
        for other in courses.indices where flow[other * width + unit] > 0 {
          let own = courses[other].units & leavesOfSet[setOfUnit[unit]] | open(other)
          reach(own, from: unit, by: other, &visited)
        }
      }
      guard end >= 0 else { break }
      left -= shift(to: end, at: most(to: end, left))
    }
    return supply - left
  }

  private mutating func reach(_ units: LeafMask, from: Int, by course: Int, _ visited: inout LeafMask) {
    var new = units & ~visited
    visited |= new
    while new != 0 {
      let unit = new.first
      new &= new &- 1
      parent[unit] = from
      giver[unit] = course
      queue.append(unit)
    }
  }

  /// How much a chain can pass on.
  private func most(to end: Int, _ supply: Int) -> Int {
    var amount = min(supply, room[end])
    var unit = end
    while true {
      let (from, course) = (parent[unit], giver[unit])
      let set = setOfUnit[unit]
      if from < 0 || setOfUnit[from] != set {
        amount = min(amount, courses[course].inSet - given[course * leavesOfSet.count + set])
      }
      guard from >= 0 else { return amount }
      amount = min(amount, flow[course * width + from])
      unit = from
    }
  }

  private mutating func shift(to end: Int, at amount: Int) -> Int {
    var unit = end
    while true {
      let (from, course) = (parent[unit], giver[unit])
      flow[course * width + unit] += amount
      given[course * leavesOfSet.count + setOfUnit[unit]] += amount
      guard from >= 0 else { break }
      flow[course * width + from] -= amount
      given[course * leavesOfSet.count + setOfUnit[from]] -= amount
      unit = from
    }
    room[end] -= amount
    total += amount
    return amount
  }
}
