/// The upright pieces of lines in the gutter before each column, side by side where they would touch.
struct RoadmapGutters {
  /// Names an upright piece: a line has two of them where it goes by a channel.
  struct Piece: Hashable {
    let link: Int
    let isSecond: Bool
  }

  private struct Upright {
    let piece: Piece
    let tracks: ClosedRange<Int>
  }

  /// How many stand side by side in each gutter.
  private(set) var counts: [Int]
  /// The place of each piece in its gutter, from the left.
  private(set) var slots: [Piece: Int] = [:]

  init(_ plan: RoadmapTracks) {
    counts = Array(repeating: 0, count: max(plan.stages.count, 1))
    var taken: [[[Upright]]] = counts.map { _ in [] }
    let order = plan.links.indices.sorted { left, right in
      let (a, b) = (plan.links[left], plan.links[right])
      // The trunks from the diploma stand leftmost, in the order of the lines.
      return (a.from == nil ? 0 : 1, a.line, left) < (b.from == nil ? 0 : 1, b.line, right)
    }
    for index in order {
      for (gutter, upright) in Self.uprights(index, plan) {
        let slot =
          taken[gutter].firstIndex { others in
            others.allSatisfy { Self.goTogether(upright, $0, plan) }
          } ?? taken[gutter].count
        if slot == taken[gutter].count { taken[gutter].append([]) }
        taken[gutter][slot].append(upright)
        slots[upright.piece] = slot
      }
    }
    counts = taken.map(\.count)
  }

  private static func uprights(_ index: Int, _ plan: RoadmapTracks) -> [(Int, Upright)] {
    let link = plan.links[index]
    guard let end = plan.places[link.to] else { return [] }
    let start = link.from.flatMap { plan.places[$0]?.track } ?? plan.tracks.count
    func upright(_ a: Int, _ b: Int, isSecond: Bool = false) -> Upright {
      Upright(piece: Piece(link: index, isSecond: isSecond), tracks: min(a, b)...max(a, b))
    }
    switch link.course {
    case .along, .column: return []
    case .gutter(let gutter): return [(gutter, upright(start, end.track))]
    case .around: return [(end.column, upright(start, end.track))]
    case .channel(let track, let from, let to):
      return [(from, upright(start, track)), (to, upright(track, end.track, isSecond: true))]
    }
  }

  /// Pieces that touch may lie on each other only where the line forks or rejoins.
  private static func goTogether(_ a: Upright, _ b: Upright, _ plan: RoadmapTracks) -> Bool {
    if !a.tracks.overlaps(b.tracks) { return true }
    let (left, right) = (plan.links[a.piece.link], plan.links[b.piece.link])
    return left.line == right.line && (left.from == right.from || left.to == right.to)
  }
}
