/// How much of what units need courses can give when each course gives its credit once, split as one likes: a
/// maximum flow (Ford & Fulkerson 1956). A unit goes by the bit of its first leaf.
struct CreditFlow {
  /// What courses have left.
  private var supply: [Int]
  /// The units that each course may give to.
  private let units: [LeafMask]
  /// How much each unit, by its bit, still takes.
  private var room: [Int]
  private var flow: [Int]
  private let width: Int
  private var parent: [Int]
  private var giver: [Int]
  private(set) var total = 0

  init(supply: [Int], units: [LeafMask], room: [Int]) {
    self.supply = supply
    self.units = units
    self.room = room
    width = room.count
    flow = Array(repeating: 0, count: supply.count * room.count)
    parent = Array(repeating: -1, count: room.count)
    giver = parent
    for course in supply.indices {
      var rest = units[course]
      while rest != 0, self.supply[course] > 0 {
        push(min(self.supply[course], self.room[rest.first]), course, rest.first)
        rest &= rest &- 1
      }
    }
    for course in supply.indices { while self.supply[course] > 0, augment(course) {} }
  }

  private mutating func push(_ amount: Int, _ course: Int, _ unit: Int) {
    supply[course] -= amount
    room[unit] -= amount
    flow[course * width + unit] += amount
    total += amount
  }

  /// Gives more of a course along a chain of units that pass on what others give them.
  private mutating func augment(_ course: Int) -> Bool {
    var visited = units[course]
    var queue: [Int] = []
    visited.forEachBit {
      parent[$0] = -1
      giver[$0] = course
      queue.append($0)
    }
    var next = 0
    while next < queue.count {
      let unit = queue[next]
      next += 1
      if room[unit] > 0 {
        shift(to: unit, from: course)
        return true
      }
      for other in supply.indices where flow[other * width + unit] > 0 {
        let new = units[other] & ~visited
        visited |= new
        new.forEachBit {
          parent[$0] = unit
          giver[$0] = other
          queue.append($0)
        }
      }
    }
    return false
  }

  private mutating func shift(to end: Int, from course: Int) {
    var amount = min(room[end], supply[course])
    var unit = end
    while parent[unit] >= 0 {
      amount = min(amount, flow[giver[unit] * width + parent[unit]])
      unit = parent[unit]
    }
    unit = end
    while true {
      flow[giver[unit] * width + unit] += amount
      guard parent[unit] >= 0 else { break }
      flow[giver[unit] * width + parent[unit]] -= amount
      unit = parent[unit]
    }
    supply[course] -= amount
    room[end] -= amount
    total += amount
  }
}
