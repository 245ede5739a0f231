/// Credits and number of the courses that lie within each row of periods as a whole.
struct RoomTable {
  private let periods: Int
  private(set) var credits: [Int]
  private(set) var courses: [Int]

  init(periods: Int) {
    self.periods = periods
    credits = Array(repeating: 0, count: periods * periods)
    courses = credits
  }

  func place(_ first: Int, _ last: Int) -> Int { first * periods + last }

  /// Counts anew.
  mutating func fill(_ choices: [PeriodSet], _ credits: [Int]) {
    for index in self.credits.indices { (self.credits[index], courses[index]) = (0, 0) }
    for course in choices.indices {
      let index = place(choices[course].first, choices[course].last)
      self.credits[index] += credits[course]
      courses[index] += 1
    }
    for first in (0..<periods).reversed() {
      for last in first..<periods {
        let index = place(first, last)
        if last > first {
          self.credits[index] += self.credits[index - 1]
          courses[index] += courses[index - 1]
        }
        if first + 1 <= last {
          let (inner, both) = (place(first + 1, last), last > first ? place(first + 1, last - 1) : nil)
          self.credits[index] += self.credits[inner]
          courses[index] += courses[inner]
          if let both, first + 1 <= last - 1 {
            self.credits[index] -= self.credits[both]
            courses[index] -= courses[both]
          }
        }
      }
    }
  }
}
