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

  var isEmpty: Bool { ids.isEmpty }

  /// Takes a need out, by its place.
  mutating func remove(at place: Int) { ids.remove(at: place) }
}
