import Routing

/// The one axis of time that all routes of a page share: months from now.
struct TimelineScale {
  /// The width of the drawing, in its units.
  let width: Double
  /// The month at its right end.
  let end: Int
  /// Grades that begin within the drawing, where the traveller is at school; the last mark is the end of
  /// high school, with no grade.
  let grades: [(grade: Int?, month: Int)]

  /// A scale on which some routes fit, with room for work in the goal after the longest.
  init(_ itineraries: [Itinerary], width: Double) {
    self.width = width
    let longest = itineraries.map(\.months).max() ?? 0
    end = longest + max(18, longest / 5)
    let school = itineraries.lazy.compactMap(\.legs.first).compactMap { leg -> (from: Int, months: Int)? in
      guard case .highSchool(let from?, _) = leg.subject else { return nil }
      return (from, leg.start + leg.months)
    }.first
    grades =
      school.map { school in
        (max(school.from, 6)...12).map { grade in (grade, max(0, school.months - 12 * (13 - grade))) }
          + [(nil, school.months)]
      } ?? []
  }

  /// Where a month stands.
  func x(_ month: Int) -> Double { Double(min(max(month, 0), end)) / Double(max(end, 1)) * width }

  /// The months of the marks: now and every year, or every second or fifth where there are many.
  var ticks: [Int] {
    let years = end / 12
    let step = years <= 10 ? 1 : years <= 20 ? 2 : 5
    return Array(stride(from: 0, through: years, by: step)).map { $0 * 12 }
  }
}
