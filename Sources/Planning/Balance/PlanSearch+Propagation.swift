extension PlanSearch {
  /// Takes away every period that a course cannot be in given the choices of the others; false where a course
  /// has none left, or a period too little or too much.
  mutating func propagate() -> Bool {
    while true {
      let before = choices
      guard keepOrder(), keepRoom(), keepNumbers() else { return false }
      if choices == before { return true }
    }
  }

  /// Each course after what it asks for, and no earlier than its twins.
  private mutating func keepOrder() -> Bool {
    for pair in pairs {
      choices[pair.after].keep(from: choices[pair.before].first + 1)
      if choices[pair.after].isEmpty { return false }
    }
    for pair in twinPairs {
      choices[pair.after].keep(from: choices[pair.before].first)
      if choices[pair.after].isEmpty { return false }
      choices[pair.before].keep(through: choices[pair.after].last)
      if choices[pair.before].isEmpty { return false }
    }
    for pair in pairs.reversed() {
      choices[pair.before].keep(through: choices[pair.after].last - 1)
      if choices[pair.before].isEmpty { return false }
    }
    return true
  }

  /// Each row of periods: what has to be there fits, what can be there is enough; and what would be too much
  /// stays out, what would be missing stays in.
  private mutating func keepRoom() -> Bool {
    room.fill(choices, credits)
    let unplaced = choices.indices.filter { choices[$0].count > 1 }
    let mostCredits = unplaced.reduce(0) { max($0, credits[$1]) }
    let all = room.place(0, periods - 1)
    for first in 0..<periods {
      for last in first..<periods {
        let length = last - first + 1
        let inside = room.place(first, last)
        var (maybe, maybeCourses) = (room.credits[all], room.courses[all])
        if first > 0 {
          maybe -= room.credits[room.place(0, first - 1)]
          maybeCourses -= room.courses[room.place(0, first - 1)]
        }
        if last + 1 < periods {
          maybe -= room.credits[room.place(last + 1, periods - 1)]
          maybeCourses -= room.courses[room.place(last + 1, periods - 1)]
        }
        let free = limits.credits.upperBound * length - room.credits[inside]
        let freeCourses = limits.courses.upperBound * length - room.courses[inside]
        let spare = maybe - limits.credits.lowerBound * length
        let spareCourses = maybeCourses - limits.courses.lowerBound * length
        guard free >= 0, freeCourses >= 0, spare >= 0, spareCourses >= 0 else { return false }
        guard min(free, spare) < mostCredits || freeCourses == 0 || spareCourses == 0 else { continue }
        let row = PeriodSet(first, last)
        for course in unplaced {
          let choice = choices[course]
          guard choice.meets(row), choice.first < first || choice.last > last else { continue }
          if credits[course] > free || freeCourses == 0 { choices[course].subtract(row) }
          if credits[course] > spare || spareCourses == 0 { choices[course].formIntersection(row) }
          if choices[course].isEmpty { return false }
        }
      }
    }
    return true
  }

  /// Each period: the smallest courses that can make up its least number fit, and the largest that its greatest
  /// number allows have credits enough.
  private mutating func keepNumbers() -> Bool {
    var load = Array(repeating: 0, count: periods)
    var held = load
    // As it is at the start: a course that gets placed on the way still counts among those that may come.
    let isFree = choices.map { $0.count > 1 }
    for course in choices.indices where !isFree[course] {
      load[choices[course].first] += credits[course]
      held[choices[course].first] += 1
    }
    for period in 0..<periods {
      var needed = limits.courses.lowerBound - held[period]
      if needed > 0 {
        var (least, largest) = (load[period], 0)
        for course in smallestFirst where isFree[course] && choices[course].contains(period) {
          least += credits[course]
          largest = credits[course]
          needed -= 1
          if needed == 0 { break }
        }
        guard needed == 0, least <= limits.credits.upperBound else { return false }
        // A larger course may take the place of the largest of these, if there is room for the difference.
        let most = largest + limits.credits.upperBound - least
        for course in smallestFirst.reversed() {
          if credits[course] <= most { break }
          guard isFree[course] else { continue }
          choices[course].subtract(PeriodSet(period, period))
          if choices[course].isEmpty { return false }
        }
      }
      var places = limits.courses.upperBound - held[period]
      var possible = load[period]
      if possible < limits.credits.lowerBound {
        for course in smallestFirst.reversed() where places > 0 {
          guard isFree[course], choices[course].contains(period) else { continue }
          possible += credits[course]
          places -= 1
        }
        guard possible >= limits.credits.lowerBound else { return false }
      }
    }
    return true
  }
}
