public import CareerModel

/// How much each of the six work values matters to a learner. Only the shape counts.
public struct ValueScores: Hashable, Sendable {
  /// The scores in the order of `WorkValue.allCases`, 0 to 10.
  public let scores: [Double]

  /// The values from the one that matters most: six points for the first, one for the last.
  /// Throws `badOrder` unless each stands there once.
  public init(order: [WorkValue]) throws(ProfileError) {
    guard order.count == WorkValue.allCases.count, Set(order).count == order.count else {
      throw .badOrder(of: "work values")
    }
    scores = WorkValue.allCases.map { value in
      Double(WorkValue.allCases.count - order.firstIndex(of: value)!)
    }
  }

  /// A number from 0 to 10 for each value, in the order of `WorkValue.allCases`. Throws `wrongCount` and
  /// `outOfRange`.
  public init(_ scores: [Double]) throws(ProfileError) {
    guard scores.count == WorkValue.allCases.count else {
      throw .wrongCount(of: "work values", found: scores.count, expected: WorkValue.allCases.count)
    }
    for (value, score) in zip(WorkValue.allCases, scores) where !(0...10).contains(score) {
      throw .outOfRange(of: value.rawValue, value: score, range: 0...10)
    }
    self.scores = scores
  }

  /// The values from the one that matters most; equal ones keep O*NET's order.
  public var strongestFirst: [WorkValue] {
    zip(WorkValue.allCases, scores).enumerated()
      .sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
      .map(\.element.0)
  }
}
