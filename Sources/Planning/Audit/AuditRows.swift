/// Numbers of an audit in one piece of memory, read without a check of the place.
final class AuditRows {
  /// The credits of each entry.
  let credits: UnsafePointer<Int>
  /// What each leaf needs.
  let needs: UnsafePointer<Int>
  /// The entries that could count toward each leaf.
  let eligible: UnsafePointer<RecordMask>
  /// What all that could count toward each leaf comes to.
  let supplies: UnsafePointer<Int>
  /// All entries.
  let all: RecordMask
  private let memory: UnsafeMutablePointer<RecordMask>

  init(
    _ entries: [AuditCase.Entry], _ needs: [Int], _ eligible: [RecordMask], coursesLeaves: LeafMask
  ) {
    memory = .allocate(capacity: eligible.count + (entries.count + 2 * needs.count + 1) / 2 + 1)
    for leaf in eligible.indices { memory[leaf] = eligible[leaf] }
    let numbers = UnsafeMutableRawPointer(memory + eligible.count).assumingMemoryBound(to: Int.self)
    for entry in entries.indices { numbers[entry] = entries[entry].credits }
    let others = numbers + entries.count
    for leaf in needs.indices { others[leaf] = needs[leaf] }
    let supplies = others + needs.count
    for leaf in needs.indices { supplies[leaf] = 0 }
    for entry in entries.indices {
      let credits = entries[entry].credits
      entries[entry].leaves.forEachBit { supplies[$0] += coursesLeaves.has($0) ? 1_000 : credits }
    }
    all = entries.isEmpty ? 0 : ~0 >> RecordMask(128 - entries.count)
    self.supplies = UnsafePointer(supplies)
    self.eligible = UnsafePointer(memory)
    credits = UnsafePointer(numbers)
    self.needs = UnsafePointer(others)
  }

  deinit { memory.deallocate() }
}
