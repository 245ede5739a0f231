/// The finished routes that none beats so far, the fastest first.
///
/// Every partial route is held against them. Their figures lie close together; those that have beaten others of
/// late are asked first, and then all that are fast enough.
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
  /// Routes that have beaten others, whether or not they have been beaten since: what beat them beats the same.
  private var beaters: [RouteFigures] = []

  private static let mostBeaters = 8

  init(fastestOnly: Bool) { self.fastestOnly = fastestOnly }

  var isEmpty: Bool { figures.isEmpty }

  /// Whether a finished route is at least as good as another, or as what another may come to.
  mutating func beats(_ other: RouteFigures) -> Bool {
    if fastestOnly { return figures.first.map { $0.months <= other.months } ?? false }
    for place in beaters.indices where beaters[place].isAtLeastAsGood(as: other) {
      if place > 0 { beaters.swapAt(place, place / 2) }
      return true
    }
    for place in figures.indices {
      if figures[place].months > other.months { return false }
      guard figures[place].isAtLeastAsGood(as: other) else { continue }
      if beaters.count == Self.mostBeaters { beaters.removeLast() }
      beaters.append(figures[place])
      return true
    }
    return false
  }

  /// Takes a route that none beats, and drops those that it beats.
  mutating func insert(_ route: RouteFigures, _ end: End) {
    let begin = figures.firstIndex { $0.months >= route.months } ?? figures.count
    var kept = begin
    for place in begin..<figures.count where !(fastestOnly || route.isAtLeastAsGood(as: figures[place])) {
      (figures[kept], ends[kept]) = (figures[place], ends[place])
      kept += 1
    }
    figures.removeLast(figures.count - kept)
    ends.removeLast(ends.count - kept)
    figures.insert(route, at: begin)
    ends.insert(end, at: begin)
  }
}
