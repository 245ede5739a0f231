/// Things that still have to be held, by their numbers within one search, in order and each once.
struct NeedSet: Hashable {
  private(set) var ids: [Int32]

  init(_ ids: some Sequence<Int32> = []) {
    self.ids = ids.sorted()
    var kept: [Int32] = []
    kept.reserveCapacity(self.ids.count)
    for id in self.ids where kept.last != id { kept.append(id) }
    self.ids = kept
  }

  var isEmpty: Bool { ids.isEmpty }
}
