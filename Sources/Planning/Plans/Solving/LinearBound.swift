/// The best that a sum can come to when variables may be true in part: a linear program between 0 and 1, solved by
/// the dual simplex method with rows taken in when they are broken. Its prices, one for each row, join the rows
/// into one that proves the bound; they are rounded, and proofs are made of whole numbers from them.
struct LinearBound {
  /// A sum over columns that comes to at least so much.
  struct Row {
    var terms: [(column: Int, weight: Double)]
    var least: Double
  }

  private let columns: Int
  private let rows: [Row]
  /// For each place outside the basis, the variable there: a column, or a row's surplus after all columns.
  private var outside: [Int]
  private var basis: [Int] = []
  /// For each variable, its place outside the basis, or -1 less its place in it; unused rows have none.
  private var place: [Int]
  private(set) var values: [Double]
  private var isUpper: [Bool]
  private var prices: [Double]
  /// How each variable of the basis depends on those outside, row by row.
  private var table: [[Double]] = []
  private static let tiny = 1e-7

  init(columns: Int, rows: [Row], maximizing weights: [Double]) {
    self.columns = columns
    self.rows = rows
    outside = Array(0..<columns)
    place = Array(0..<columns) + Array(repeating: Int.min, count: rows.count)
    values = Array(repeating: 0, count: columns + rows.count)
    isUpper = weights.map { $0 > 0 }
    isUpper += Array(repeating: false, count: rows.count)
    prices = weights
    for column in 0..<columns where weights[column] > 0 { values[column] = 1 }
  }

  /// Solves with at most so many steps. Returns each row's price; `nil` where no values keep to all rows, as far as
  /// rounding shows.
  mutating func solve(steps most: Int) -> [Double]? {
    var steps = 0
    var rounds = 0
    while true {
      while let leaving = mostBroken() {
        steps += 1
        if steps > most { return answer() }
        guard step(leaving) else { return nil }
      }
      rounds += 1
      guard rounds < 60, takeIn() else { return answer() }
    }
  }

  private func answer() -> [Double] {
    rows.indices.map { row in
      let place = place[columns + row]
      return place >= 0 ? max(0, -prices[place]) : 0
    }
  }

  private func upper(_ variable: Int) -> Double { variable < columns ? 1 : .infinity }

  private func mostBroken() -> Int? {
    var (worst, found) = (Self.tiny, -1)
    for row in basis.indices {
      let value = values[basis[row]]
      let lack = max(-value, value - upper(basis[row]))
      if lack > worst { (worst, found) = (lack, row) }
    }
    return found >= 0 ? found : nil
  }

  /// Rows that are broken and not in the table yet, the worst first.
  private mutating func takeIn() -> Bool {
    var broken: [(lack: Double, row: Int)] = []
    for (row, own) in rows.enumerated() where place[columns + row] == Int.min {
      let sum = own.terms.reduce(0) { $0 + $1.weight * values[$1.column] }
      let size = own.terms.reduce(1e-9) { max($0, abs($1.weight)) }
      let lack = (own.least - sum) / size
      if lack > 1e-6 { broken.append((lack, row)) }
    }
    guard !broken.isEmpty else { return false }
    broken.sort { ($0.lack, $1.row) > ($1.lack, $0.row) }
    for (_, row) in broken.prefix(25) { takeIn(row) }
    return true
  }

  private mutating func takeIn(_ row: Int) {
    var line = Array(repeating: 0.0, count: columns)
    var value = -rows[row].least
    for term in rows[row].terms {
      value += term.weight * values[term.column]
      let own = place[term.column]
      if own >= 0 {
        line[own] += term.weight
      } else {
        let other = table[-1 - own]
        for index in 0..<columns { line[index] += term.weight * other[index] }
      }
    }
    let variable = columns + row
    place[variable] = -1 - basis.count
    basis.append(variable)
    values[variable] = value
    table.append(line)
  }

  /// Lets a variable leave the basis for the bound that it breaks; says whether another could take its place.
  private mutating func step(_ row: Int) -> Bool {
    let leaving = basis[row]
    let isLow = values[leaving] < 0
    let sign = isLow ? 1.0 : -1.0
    var best = -1
    var (ratio, size) = (Double.infinity, 0.0)
    for index in 0..<columns {
      let slope = sign * table[row][index]
      let isUseful = isUpper[outside[index]] ? slope < -1e-9 : slope > 1e-9
      guard isUseful else { continue }
      let own = abs(prices[index]) / abs(slope)
      if own < ratio - 1e-12 || (own <= ratio + 1e-12 && abs(slope) > size) {
        (best, ratio, size) = (index, own, abs(slope))
      }
    }
    guard best >= 0 else { return false }
    let entering = outside[best]
    let bound = isLow ? 0 : upper(leaving)
    let pivot = table[row][best]
    let change = (bound - values[leaving]) / pivot
    for other in basis.indices { values[basis[other]] += table[other][best] * change }
    values[entering] += change
    values[leaving] = bound
    isUpper[leaving] = !isLow
    isUpper[entering] = false
    var line = table[row]
    let scale = -1 / pivot
    for index in 0..<columns { line[index] *= scale }
    line[best] = 1 / pivot
    for other in table.indices where other != row {
      let weight = table[other][best]
      if weight == 0 { continue }
      table[other].withUnsafeMutableBufferPointer { own in
        line.withUnsafeBufferPointer { line in
          own[best] = 0
          for index in 0..<own.count { own[index] += weight * line[index] }
        }
      }
    }
    let weight = prices[best]
    prices[best] = 0
    for index in 0..<columns { prices[index] += weight * line[index] }
    table[row] = line
    outside[best] = leaving
    basis[row] = entering
    place[leaving] = best
    place[entering] = -1 - row
    return true
  }
}
