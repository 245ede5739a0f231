/// Answers about pairs of numbers that are asked for again and again: a row of answers for each first number.
struct PairMemo {
  private enum Answer: UInt8 {
    case unknown, no, yes
  }

  private var rows: [[Answer]] = []

  /// The answer, once there is one.
  subscript(first: Int32, second: Int32) -> Bool? {
    get {
      let (row, place) = (Int(first), Int(second))
      guard row < rows.count, place < rows[row].count else { return nil }
      return switch rows[row][place] {
      case .unknown: nil
      case .no: false
      case .yes: true
      }
    }
    set {
      let (row, place) = (Int(first), Int(second))
      while rows.count <= row { rows.append([]) }
      let missing = place + 1 - rows[row].count
      // A few more than are asked for now, since needs get their numbers as the search goes on.
      if missing > 0 { rows[row] += repeatElement(.unknown, count: missing + 32) }
      rows[row][place] = newValue.map { $0 ? .yes : .no } ?? .unknown
    }
  }
}
