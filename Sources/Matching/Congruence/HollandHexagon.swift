import CareerModel

/// Holland's hexagon: the six types in a ring, alike types side by side.
enum HollandHexagon {
  /// Steps between two types along the ring: 0 the same, 1 adjacent, 2 alternate, 3 opposite.
  static func steps(from left: HollandType, to right: HollandType) -> Int {
    let types = HollandType.allCases
    let apart = abs(types.firstIndex(of: left)! - types.firstIndex(of: right)!)
    return min(apart, types.count - apart)
  }
}
