/// Why figures are no problem that can be balanced.
public enum BalanceError: Error, Sendable, Equatable {
  /// A figure is negative or larger than what is handled. `course` is the number of the course it belongs to.
  case outOfRange(BalanceFigure, Int, allowed: ClosedRange<Int>, course: Int? = nil)
  /// A least figure is larger than its greatest.
  case crossedBounds(BalanceFigure, Int, BalanceFigure, Int)
  /// The prerequisites do not hold together.
  case prerequisites(PrerequisiteError)
}
