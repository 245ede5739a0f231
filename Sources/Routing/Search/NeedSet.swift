/// Things that still have to be held, by their numbers within one search, in order and each once.
struct NeedSet: Hashable {
  private(set) var ids: [Int32]

  init(_ ids: some Sequence<Int32> = []) {
    self.ids = Array(ids)
    guard self.ids.count > 1 else { return }
    self.ids.sort()
    var kept = 1
    for index in 1..<self.ids.count where self.ids[index] != self.ids[kept - 1] {
      self.ids[kept] = self.ids[index]
      kept += 1
    }
    self.ids.removeLast(self.ids.count - kept)
  }

  /// Needs that are in order and each there once already.
  init(inOrder ids: [Int32]) { self.ids = ids }

  var isEmpty: Bool { ids.isEmpty }

  /// A set is looked up for every arc: hashing all of it at once takes a fraction of hashing it number by number.
  func hash(into hasher: inout Hasher) { ids.withUnsafeBytes { hasher.combine(bytes: $0) } }
}
