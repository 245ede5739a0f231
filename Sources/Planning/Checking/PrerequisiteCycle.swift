/// Finds circles of prerequisites without what a whole `PrerequisiteGraph` holds, which is a set of courses for each
/// course.
enum PrerequisiteCycle {
  /// A circle of courses by number from 1, each asking for the one before and the first for the last; `nil` when
  /// there is none.
  static func first(courses: Int, _ pairs: [Prerequisite]) -> [Int]? {
    // The members are found here; a small graph of them says in which order.
    var open = [Int](repeating: 0, count: courses)
    var followers = [[Int]](repeating: [], count: courses)
    for pair in pairs {
      open[pair.after - 1] += 1
      followers[pair.before - 1].append(pair.after - 1)
    }
    var free = open.indices.filter { open[$0] == 0 }
    while let course = free.popLast() {
      for follower in followers[course] {
        open[follower] -= 1
        if open[follower] == 0 { free.append(follower) }
      }
    }
    guard let start = open.firstIndex(where: { $0 > 0 }) else { return nil }
    // Each course that is left asks for another one that is left: going back comes round.
    var before: [Int: Int] = [:]
    for pair in pairs where open[pair.before - 1] > 0 && open[pair.after - 1] > 0 {
      if before[pair.after - 1] == nil { before[pair.after - 1] = pair.before - 1 }
    }
    var way: [Int] = []
    var place: [Int: Int] = [:]
    var course = start
    while place[course] == nil {
      place[course] = way.count
      way.append(course)
      guard let earlier = before[course] else { return nil }
      course = earlier
    }
    return way[place[course]!...].reversed().map { $0 + 1 }
  }
}
