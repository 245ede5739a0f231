/// Puts fits in order and gives each its place.
enum Places {
  /// Fits closer than this are equal: the difference would only be the rounding of the computation.
  static let resolution = 1e-9

  /// A fit as a whole number in steps of the resolution, the best being 0.
  @inline(__always)
  static func key(_ fit: Double) -> UInt32 { UInt32(((1 - fit) * 1e9).rounded(.toNearestOrEven)) }

  /// The key of an occupation that cannot be compared: after all others.
  static let last = UInt32.max

  /// Hears the position, index and place of each sorted pair; equal keys share a place.
  @inline(__always)
  static func forEach(
    _ pairs: UnsafeMutablePointer<UInt64>, count: Int,
    _ body: (_ position: Int, _ index: Int, _ place: Int) -> Void
  ) {
    var place = 0
    var lastKey: UInt32?
    for position in 0..<count {
      let key = UInt32(truncatingIfNeeded: pairs[position] >> 32)
      if key != lastKey { (place, lastKey) = (position + 1, key) }
      body(position, Int(UInt32(truncatingIfNeeded: pairs[position])), place)
    }
  }

  /// Sorts pairs of key and index by key, equal keys by index: three passes of eleven bits each. A
  /// comparison sort of a thousand occupations would take longer than all the rest.
  static func sort(
    _ pairs: UnsafeMutablePointer<UInt64>, _ spare: UnsafeMutablePointer<UInt64>, count: Int
  ) {
    let bits: UInt64 = 11
    let buckets = 1 << Int(bits)
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 3 * buckets) { counts in
      counts.initialize(repeating: 0)
      for index in 0..<count {
        let key = pairs[index] >> 32
        counts[Int(key & 0x7FF)] &+= 1
        counts[buckets + Int((key >> bits) & 0x7FF)] &+= 1
        counts[2 * buckets + Int(key >> (2 * bits))] &+= 1
      }
      var (from, to) = (pairs, spare)
      for pass in 0..<3 {
        let own = counts.baseAddress! + pass * buckets
        var sum: UInt16 = 0
        for bucket in 0..<buckets {
          let many = own[bucket]
          own[bucket] = sum
          sum &+= many
        }
        let shift = 32 + UInt64(pass) * bits
        for index in 0..<count {
          let pair = from[index]
          let bucket = Int((pair >> shift) & 0x7FF)
          to[Int(own[bucket])] = pair
          own[bucket] &+= 1
        }
        swap(&from, &to)
      }
      // Three passes end in the spare room.
      pairs.update(from: spare, count: count)
    }
  }
}
