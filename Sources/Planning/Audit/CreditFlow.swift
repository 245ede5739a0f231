/// The fewest second uses of courses, as a fraction, that give units what they have to get, when credit may be split
/// as one likes: a flow of least cost (Ford & Fulkerson 1956; Busacker & Gowen 1960).
///
/// A course gives each set its credit once, unless the set shares it. The first time is free; all further times
/// together cost one use. Since nothing but the courses' own part costs anything, courses whose further credit is
/// cheaper come first.
final class CreditFlow {
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
  private let tables: RequirementTables
  private let width: Int
  private let sets: Int
  /// How much each unit still takes.
  private let room: UnsafeMutablePointer<Int>
  private let flow: UnsafeMutablePointer<Int>
  /// What each course gives each set.
  private let given: UnsafeMutablePointer<Int>
  private let parent: UnsafeMutablePointer<Int>
  private let giver: UnsafeMutablePointer<Int>
  private let queue: UnsafeMutablePointer<Int>
  private let leftover: UnsafeMutablePointer<Int>
  /// The courses that give each unit something.
  private let givers: UnsafeMutablePointer<RecordMask>
  private var queued = 0
  /// Units from which nothing that takes more was reached, since the last change.
  private var closed: LeafMask = 0
  private(set) var total = 0
  private(set) var totalOfFirstUses = 0

  init(_ courses: [Course], tables: RequirementTables, room: [Int]) {
    self.courses = courses
    self.tables = tables
    let (width, sets, count) = (max(1, room.count), tables.leavesOfSet.count, courses.count)
    self.width = width
    self.sets = sets
    givers = .allocate(capacity: width)
    givers.initialize(repeating: 0, count: width)
    let size = count * width + count * sets + 4 * width + count
    flow = .allocate(capacity: size)
    flow.initialize(repeating: 0, count: size)
    given = flow + count * width
    self.room = given + count * sets
    parent = self.room + width
    giver = parent + width
    queue = giver + width
    leftover = queue + width
    for (unit, room) in room.enumerated() { self.room[unit] = room }
  }

  deinit {
    flow.deallocate()
    givers.deallocate()
  }

  /// The cost of giving so much in all; `nil` where there is not as much.
  func cost(of wanted: Int) -> Int? {
    for course in courses.indices {
      var supply = courses[course].value
      var rest = courses[course].units
      while rest != 0, supply > 0 {
        let unit = rest.first
        rest &= rest &- 1
        let amount = min(supply, room[unit])
        if amount > 0 {
          supply -= amount
          room[unit] -= amount
          change(course, unit, amount)
          total += amount
        }
      }
      leftover[course] = supply
    }
    for course in courses.indices where leftover[course] > 0 && total < wanted {
      _ = augment(course, leftover[course])
    }
    totalOfFirstUses = total
    if total >= wanted { return 0 }
    var cost = 0
    var further: [(course: Int, price: Int)] = []
    for course in courses.indices where courses[course].uses > 1 && courses[course].value > 0 {
      further.append((course, Self.use / ((courses[course].uses - 1) * courses[course].value)))
    }
    further.sort { ($0.price, $0.course) < ($1.price, $1.course) }
    for (course, price) in further {
      let supply = min((courses[course].uses - 1) * courses[course].value, wanted - total)
      cost += price * augment(course, supply)
      if total >= wanted { return cost }
    }
    return nil
  }

  @inline(__always)
  private func change(_ course: Int, _ unit: Int, _ amount: Int) {
    let place = course * width + unit
    flow[place] += amount
    given[course * sets + tables.setOfLeaf[unit]] += amount
    if flow[place] > 0 { givers[unit] |= .bit(course) } else { givers[unit] &= ~.bit(course) }
  }

  /// Units of sets to which a course may give more.
  @inline(__always)
  private func open(_ course: Int) -> LeafMask {
    var open: LeafMask = 0
    for set in 0..<sets where given[course * sets + set] < courses[course].inSet {
      open |= tables.leavesOfSet[set]
    }
    return courses[course].units & open
  }

  /// Gives more of a course along chains of units that pass on what others give them; says how much.
  private func augment(_ course: Int, _ supply: Int) -> Int {
    var left = supply
    while left > 0 {
      var visited = closed
      queued = 0
      var end = reach(open(course), from: -1, by: course, &visited)
      var next = 0
      while end < 0, next < queued {
        let unit = queue[next]
        next += 1
        let own = tables.leavesOfSet[tables.setOfLeaf[unit]]
        var others = givers[unit]
        while others != 0, end < 0 {
          let other = others.first
          others &= others &- 1
          end = reach(courses[other].units & own | open(other), from: unit, by: other, &visited)
        }
      }
      guard end >= 0 else {
        closed = visited
        break
      }
      closed = 0
      left -= shift(to: end, at: most(to: end, left))
    }
    return supply - left
  }

  /// Puts units into the queue; the first of them that still takes something, or -1.
  @inline(__always)
  private func reach(_ units: LeafMask, from: Int, by course: Int, _ visited: inout LeafMask) -> Int {
    var new = units & ~visited
    visited |= new
    while new != 0 {
      let unit = new.first
      new &= new &- 1
      parent[unit] = from
      giver[unit] = course
      if room[unit] > 0 { return unit }
      queue[queued] = unit
      queued += 1
    }
    return -1
  }

  /// How much a chain can pass on.
  private func most(to end: Int, _ supply: Int) -> Int {
    var amount = min(supply, room[end])
    var unit = end
    while true {
      let (from, course) = (parent[unit], giver[unit])
      let set = tables.setOfLeaf[unit]
      if from < 0 || tables.setOfLeaf[from] != set {
        amount = min(amount, courses[course].inSet - given[course * sets + set])
      }
      guard from >= 0 else { return amount }
      amount = min(amount, flow[course * width + from])
      unit = from
    }
  }

  private func shift(to end: Int, at amount: Int) -> Int {
    var unit = end
    while true {
      let (from, course) = (parent[unit], giver[unit])
      change(course, unit, amount)
      guard from >= 0 else { break }
      change(course, from, -amount)
      unit = from
    }
    room[end] -= amount
    total += amount
    return amount
  }
}
