@testable import Routing

/// A network small enough to try everything in.
protocol SmallNetwork: NeedsExpander {
  func goals() -> [GoalNeeds]
  func moves(into needs: NeedSet) -> [Move]

  /// All that a step yields, of the needs that anything asks for.
  func yields(of step: Int32) -> Set<Int32>
}
