/// A number rounded, half away from zero, to a few decimals: its digits without the point.
struct FixedDecimal {
  let isNegative: Bool
  private(set) var digits: UInt
  private(set) var decimals: Int

  /// Decimals from 0 to 6. Nil for a number that is not finite, or so large (9 followed by 15 zeros, less
  /// the decimals) that a `Double` no longer holds its digits.
  @inline(__always)
  init?(_ number: Double, decimals: Int) {
    let scale: Double =
      switch decimals {
      case 2: 1e2
      case ...0: 1
      case 1: 1e1
      case 3: 1e3
      case 4: 1e4
      case 5: 1e5
      default: 1e6
      }
    let scaled = number.magnitude * scale
    guard scaled < 9e15 else { return nil }
    // Not `rounded()`: it needs the C math library, which this module does without.
    var digits = UInt(scaled)
    if scaled - Double(digits) >= 0.5 { digits += 1 }
    isNegative = number < 0 && digits > 0
    self.digits = digits
    self.decimals = min(max(decimals, 0), 6)
  }

  /// A coordinate: at most two decimals, and no zeros at the end of them.
  @inline(__always)
  init?(coordinate: Double) {
    self.init(coordinate, decimals: 2)
    while decimals > 0 && digits % 10 == 0 {
      digits /= 10
      decimals -= 1
    }
  }
}
