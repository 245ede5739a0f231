/// The finished routes that none beats so far.
///
/// Every partial route is held against them, most often in vain: their figures lie close together, and what has
/// beaten one is asked early the next time.
struct FinishedFrontier {
  /// Where a finished route ended: its partial route, and which of the graph's goals it reaches.
  struct End {
    let label: Int32
    let goal: Int
  }

  private(set) var figures: [RouteFigures] = []
  private(set) var ends: [End] = []
  /// Nothing but months is compared.
  let fastestOnly: Bool

  init(fastestOnly: Bool) { self.fastestOnly = fastestOnly }

  var isEmpty: Bool { figures.isEmpty }

  /// Whether a finished route is at least as good as another, or as what another may come to.
  mutating func beats(_ other: RouteFigures) -> Bool {
    for place in figures.indices where isAtLeastAsGood(figures[place], as: other) {
      if place > 0 {
        figures.swapAt(place, place / 2)
        ends.swapAt(place, place / 2)
      }
      return true
    }
    return false
  }

  /// Takes a route that none beats, and drops those that it beats.
  mutating func insert(_ route: RouteFigures, _ end: End) {
    var kept = 0
    for place in figures.indices where !isAtLeastAsGood(route, as: figures[place]) {
      (figures[kept], ends[kept]) = (figures[place], ends[place])
      kept += 1
    }
    figures.removeLast(figures.count - kept)
    ends.removeLast(ends.count - kept)
    figures.append(route)
    ends.append(end)
  }

  private func isAtLeastAsGood(_ route: RouteFigures, as other: RouteFigures) -> Bool {
    fastestOnly ? route.months <= other.months : route.isAtLeastAsGood(as: other)
  }
}
