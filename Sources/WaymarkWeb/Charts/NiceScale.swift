import Foundation

/// A scale with round steps that holds a range of values and maps them to drawing coordinates.
struct NiceScale {
  /// The marks, lowest first.
  let ticks: [Double]
  private let from: Double
  private let to: Double

  /// Steps of 1, 2, 2.5 or 5 times a power of ten, at most `most` of them; maps to `from...to`.
  init(holding values: [Double], most: Int = 6, from: Double, to: Double, startsAtZero: Bool = false) {
    let low = startsAtZero ? 0 : values.min() ?? 0
    let high = max(values.max() ?? 1, low + 1)
    let rough = (high - low) / Double(max(most - 1, 1))
    let power = pow(10, floor(log10(rough)))
    let step = [1, 2, 2.5, 5, 10].map { $0 * power }.first { $0 >= rough } ?? 10 * power
    let first = (low / step).rounded(.down) * step
    let last = (high / step).rounded(.up) * step
    ticks = Array(stride(from: first, through: last + step / 2, by: step))
    self.from = from
    self.to = to
  }

  /// Where a value stands in the drawing; values outside the marks stand at the edge.
  func position(_ value: Double) -> Double {
    guard let low = ticks.first, let high = ticks.last, high > low else { return from }
    let share = min(max((value - low) / (high - low), 0), 1)
    return from + share * (to - from)
  }
}
