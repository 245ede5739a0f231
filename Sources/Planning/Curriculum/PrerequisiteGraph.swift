/// Which courses come before which, without a circle. A pair that is given twice counts once.
public struct PrerequisiteGraph: Hashable, Sendable {
  /// How many courses there are.
  public let courses: Int

  /// What each course asks for directly, by place from 0, in ascending order.
  let prerequisites: [[Int]]
  /// What asks for each course directly.
  let followers: [[Int]]
  /// All places, each after what it asks for.
  let order: [Int]
  /// What each course asks for, directly or through others.
  let allPrerequisites: [CourseSet]
  /// What asks for each course, directly or through others.
  let allFollowers: [CourseSet]

  /// The graph of so many courses and these pairs. Throws `PrerequisiteError`.
  public init(courses: Int, prerequisites pairs: [Prerequisite]) throws(PrerequisiteError) {
    var before = Array(repeating: Set<Int>(), count: courses)
    var after = before
    for (index, pair) in pairs.enumerated() {
      for number in [pair.before, pair.after] where !(1...max(1, courses)).contains(number) || courses == 0 {
        throw .unknownCourse(number, place: index + 1, courses: courses)
      }
      before[pair.after - 1].insert(pair.before - 1)
      after[pair.before - 1].insert(pair.after - 1)
    }
    let prerequisites = before.map { $0.sorted() }
    let followers = after.map { $0.sorted() }
    let order = try Self.order(prerequisites, followers)

    var allBefore = Array(repeating: CourseSet(room: courses), count: courses)
    var allAfter = allBefore
    for course in order {
      for other in prerequisites[course] {
        allBefore[course].insert(other)
        allBefore[course].formUnion(allBefore[other])
      }
    }
    for course in order.reversed() {
      for other in followers[course] {
        allAfter[course].insert(other)
        allAfter[course].formUnion(allAfter[other])
      }
    }
    self.courses = courses
    self.prerequisites = prerequisites
    self.followers = followers
    self.order = order
    allPrerequisites = allBefore
    allFollowers = allAfter
  }

  /// All places in an order in which the courses can be taken (Kahn 1962).
  private static func order(
    _ prerequisites: [[Int]], _ followers: [[Int]]
  ) throws(PrerequisiteError) -> [Int] {
    var open = prerequisites.map(\.count)
    var order = open.indices.filter { open[$0] == 0 }
    var next = 0
    while next < order.count {
      for follower in followers[order[next]] {
        open[follower] -= 1
        if open[follower] == 0 { order.append(follower) }
      }
      next += 1
    }
    guard order.count < open.count else { return order }
    // Each course that is left asks for another one that is left: going back from any of them comes round.
    var way = [open.firstIndex { $0 > 0 }!]
    while true {
      let earlier = prerequisites[way[way.count - 1]].first { open[$0] > 0 }!
      if let start = way.firstIndex(of: earlier) {
        throw .cycle(way[start...].reversed().map { $0 + 1 })
      }
      way.append(earlier)
    }
  }
}
