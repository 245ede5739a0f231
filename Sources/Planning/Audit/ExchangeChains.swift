/// Chains of exchanges while they are looked for: for each leaf, the entry that it would lose and the leaf that would
/// gain it; and the leaves still to be looked at.
final class ExchangeChains {
  let lost: UnsafeMutablePointer<Int>
  let gainer: UnsafeMutablePointer<Int>
  let queue: UnsafeMutablePointer<Int>

  init(_ leaves: Int) {
    lost = .allocate(capacity: 3 * max(1, leaves))
    lost.initialize(repeating: -1, count: 3 * max(1, leaves))
    gainer = lost + leaves
    queue = gainer + leaves
  }

  deinit { lost.deallocate() }
}
