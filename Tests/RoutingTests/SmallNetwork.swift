@testable import Routing

/// A network small enough to try everything in.
protocol SmallNetwork: NeedsExpander {
  func goals() -> [GoalNeeds]
  func fewestLegs(toAll needs: NeedSet) -> Int?

  /// Every leg that can come last before some needs are met, however many legs have to come before it.
  func moves(into needs: NeedSet) -> [Move]

  /// All that a step yields, of the needs that anything asks for.
  func yields(of step: Int32) -> Set<Int32>
}

extension SmallNetwork {
  func eachMove(into needs: NeedSet, legsBefore legs: Int, _ take: (Move) -> Void) {
    for move in moves(into: needs) {
      if let least = fewestLegs(toAll: move.before), least <= legs { take(move) }
    }
  }
}
