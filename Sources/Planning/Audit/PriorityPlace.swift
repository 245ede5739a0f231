/// Where a priority's figures stand in `Score.met`.
struct PriorityPlace: Sendable {
  /// The lowest bit of how many requirements are met.
  let counts: Int128
  /// The lowest bit of what is missing.
  let missing: Int128
  /// The bits of each of them.
  let widths: (counts: Int, missing: Int)
  /// The most that can be missing.
  let most: Int

  /// The places of some priorities, each with the most that can be met and missing; `nil` where they are too many.
  static func all(_ priorities: [(count: Int, missing: Int)]) -> [PriorityPlace]? {
    var places: [PriorityPlace] = []
    var used = 0
    for (count, missing) in priorities.reversed() {
      let widths = (Int.bitWidth - count.leadingZeroBitCount, Int.bitWidth - missing.leadingZeroBitCount)
      places.append(
        PriorityPlace(
          counts: Int128(used + widths.1), missing: Int128(used), widths: widths, most: missing))
      used += widths.0 + widths.1
    }
    // One for the sign, and one so that sums of bounds do not overflow.
    return used <= Int128.bitWidth - 2 ? places.reversed() : nil
  }

  /// What is met and missing of each priority.
  static func figures(_ met: Int128, _ places: [PriorityPlace]) -> (counts: [Int], missing: [Int]) {
    // With the most that can be missing on top, no place borrows from the next.
    let whole = places.reduce(met) { $0 + Int128($1.most) << $1.missing }
    func part(_ from: Int128, _ width: Int) -> Int { Int(whole >> from & ((1 << Int128(width)) - 1)) }
    return (
      places.map { part($0.counts, $0.widths.counts) },
      places.map { $0.most - part($0.missing, $0.widths.missing) }
    )
  }
}
