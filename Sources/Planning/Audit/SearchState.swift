/// What is left to do when the first courses of a search have their places: how full the requirements are that
/// later courses can count toward, and how much of the limits that they can touch is used up. With the same state,
/// the same can come of it.
struct SearchState: Hashable {
  /// After so many courses.
  var index: Int
  var parts: (UInt128, UInt128) = (0, 0)

  static func == (one: SearchState, other: SearchState) -> Bool {
    one.index == other.index && one.parts == other.parts
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(index)
    hasher.combine(parts.0)
    hasher.combine(parts.1)
  }
}

/// How the states of one search are written down.
struct SearchStates {
  /// Where an amount stands: counted in the largest unit that all are multiples of, and never more than `most`.
  private struct Place {
    let number: Int
    let shift: Int
    let most: Int
  }

  private let unit: Int
  private let needs: [Int]
  /// After so many courses, what is still open.
  private let leaves: [[Place]]
  private let limits: [[Place]]

  /// The states of a search; `nil` where they do not fit.
  init?(_ audit: AuditCase, leaves searched: LeafMask, order: [Int]) {
    let tables = audit.tables
    needs = audit.needs
    var unit = 1_000
    func reduce(_ amount: Int) {
      var other = amount
      while other != 0 { (unit, other) = (other, unit % other) }
    }
    for entry in order { reduce(audit.entries[entry].credits) }
    searched.forEachBit { reduce(audit.needs[$0]) }
    self.unit = unit
    var used = 0
    func place(_ number: Int, _ most: Int) -> Place? {
      let width = Int.bitWidth - (most / unit).leadingZeroBitCount
      guard width > 0 else { return nil }
      // None stands across the border of the two numbers.
      if used < 128, used + width > 128 { used = 128 }
      defer { used += width }
      return Place(number: number, shift: used, most: most)
    }
    var leafPlaces: [(Place, LeafMask)] = []
    searched.forEachBit { leaf in
      guard let place = place(leaf, audit.needs[leaf]) else { return }
      leafPlaces.append((place, tables.units[tables.leaves[leaf].unit].leaves))
    }
    var limitPlaces: [(Place, RequirementTables.Limit)] = []
    for (number, limit) in tables.limits.enumerated() {
      let all = order.reduce(0) {
        limit.isShared(by: audit.entries[$1].leaves & searched) ? $0 + audit.entries[$1].credits : $0
      }
      guard let place = place(number, min(limit.most, all)) else { continue }
      limitPlaces.append((place, limit))
    }
    guard used <= 256 else { return nil }
    var (leaves, limits): ([[Place]], [[Place]]) = ([], [])
    for index in order.indices {
      let rest = order[index...].reduce(LeafMask(0)) { $0 | audit.entries[$1].leaves & searched }
      leaves.append(leafPlaces.filter { $0.1 & rest != 0 }.map(\.0))
      limits.append(
        limitPlaces.filter { _, limit in
          order[index...].contains { limit.isShared(by: audit.entries[$0].leaves & searched) }
        }.map(\.0))
    }
    self.leaves = leaves
    self.limits = limits
  }

  func state(_ index: Int, _ fill: UnsafePointer<Int>, _ shared: UnsafePointer<Int>) -> SearchState {
    var state = SearchState(index: index)
    func add(_ amount: Int, _ place: Place) {
      let bits = UInt128(truncatingIfNeeded: min(amount, place.most) / unit)
      if place.shift < 128 {
        state.parts.0 |= bits << UInt128(place.shift)
      } else {
        state.parts.1 |= bits << UInt128(place.shift - 128)
      }
    }
    for place in leaves[index] { add(fill[place.number], place) }
    for place in limits[index] { add(shared[place.number], place) }
    return state
  }
}
