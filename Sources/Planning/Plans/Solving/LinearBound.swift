/// The best that a sum can come to when variables may be true in part: a linear program between 0 and 1, solved by
/// the dual simplex method, with rows taken in when they are broken, and from where it stood when variables become
/// fixed or free again. Its prices, one for each row, join the rows into one that proves the bound; whoever proves
/// something with them rounds them and reckons in whole numbers.
struct LinearBound {
  /// A sum over columns that comes to at least so much.
  struct Row {
    var terms: [(column: Int, weight: Double)]
    var least: Double
  }

  /// What was found.
  enum Outcome {
    /// Best values, with a price for each row.
    case best([Double])
    /// No values keep to all rows, which joined with these prices say so by themselves.
    case impossible([Double])
    /// The steps ended.
    case unfinished
  }

  private let columns: Int
  private let rows: [Row]
  /// For each place outside the basis, the variable there: a column, or a row's surplus after all columns.
  private var outside: [Int]
  private var basis: [Int] = []
  /// For each variable, its place outside the basis, or -1 less its place in it; unused rows have none.
  private var place: [Int]
  private(set) var values: [Double]
  private var lower: [Double]
  private var upper: [Double]
  /// How the aim depends on what is outside, and at the end a constant.
  private var prices: [Double]
  /// How each variable of the basis does, row by row.
  private var table: [[Double]] = []
  private static let tiny = 1e-7

  init(columns: Int, rows: [Row], maximizing weights: [Double]) {
    self.columns = columns
    self.rows = rows
    outside = Array(0..<columns)
    place = Array(0..<columns) + Array(repeating: Int.min, count: rows.count)
    values = Array(repeating: 0, count: columns + rows.count)
    lower = values
    upper = Array(repeating: 1, count: columns) + Array(repeating: .infinity, count: rows.count)
    prices = weights + [0]
  }

  /// Solves with columns fixed to the values given, where these are not negative, and at most so many steps.
  mutating func solve(fixed: [Int8], steps most: Int) -> Outcome {
    for column in 0..<columns {
      lower[column] = fixed[column] < 0 ? 0 : Double(fixed[column])
      upper[column] = fixed[column] < 0 ? 1 : Double(fixed[column])
    }
    settle()
    var steps = 0
    while true {
      while let leaving = mostBroken() {
        steps += 1
        if steps > most { return .unfinished }
        if !step(leaving) { return .impossible(ray(leaving)) }
      }
      guard takeIn() else { break }
    }
    return .best(
      rows.indices.map { row in
        let place = place[columns + row]
        return place >= 0 ? max(0, -prices[place]) : 0
      })
  }

  /// Puts what is outside to the bound that its price likes, and reckons the basis anew.
  private mutating func settle() {
    for (index, variable) in outside.enumerated() {
      values[variable] = prices[index] > 0 && variable < columns ? upper[variable] : lower[variable]
    }
    for (row, variable) in basis.enumerated() {
      let line = table[row]
      var value = line[columns]
      for index in 0..<columns { value += line[index] * values[outside[index]] }
      values[variable] = value
    }
  }

  private func mostBroken() -> Int? {
    var (worst, found) = (Self.tiny, -1)
    for row in basis.indices {
      let variable = basis[row]
      let lack = max(lower[variable] - values[variable], values[variable] - upper[variable])
      if lack > worst { (worst, found) = (lack, row) }
    }
    return found >= 0 ? found : nil
  }

  /// Rows that are broken and not in the table yet, the worst first.
  private mutating func takeIn() -> Bool {
    var broken: [(lack: Double, row: Int)] = []
    for (row, own) in rows.enumerated() where place[columns + row] == Int.min {
      var (sum, size) = (0.0, 1e-9)
      for term in own.terms {
        sum += term.weight * values[term.column]
        size = max(size, abs(term.weight))
      }
      let lack = (own.least - sum) / size
      if lack > 1e-6 { broken.append((lack, row)) }
    }
    guard !broken.isEmpty else { return false }
    broken.sort { ($0.lack, $1.row) > ($1.lack, $0.row) }
    for (_, row) in broken.prefix(25) { takeIn(row) }
    return true
  }

  private mutating func takeIn(_ row: Int) {
    var line = Array(repeating: 0.0, count: columns + 1)
    line[columns] = -rows[row].least
    var value = -rows[row].least
    for term in rows[row].terms {
      value += term.weight * values[term.column]
      let own = place[term.column]
      if own >= 0 {
        line[own] += term.weight
      } else {
        let other = table[-1 - own]
        for index in 0...columns { line[index] += term.weight * other[index] }
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
    let isLow = values[leaving] < lower[leaving]
    let sign = isLow ? 1.0 : -1.0
    var best = -1
    var (ratio, size) = (Double.infinity, 0.0)
    table[row].withUnsafeBufferPointer { line in
      for index in 0..<columns {
        let variable = outside[index]
        if lower[variable] == upper[variable] { continue }
        let slope = sign * line[index]
        let isUseful = values[variable] > lower[variable] ? slope < -1e-9 : slope > 1e-9
        guard isUseful else { continue }
        let own = abs(prices[index]) / abs(slope)
        if own < ratio - 1e-12 || (own <= ratio + 1e-12 && abs(slope) > size) {
          (best, ratio, size) = (index, own, abs(slope))
        }
      }
    }
    guard best >= 0 else { return false }
    pivot(row, best, to: isLow ? lower[leaving] : upper[leaving])
    return true
  }

  private mutating func pivot(_ row: Int, _ best: Int, to bound: Double) {
    let (leaving, entering) = (basis[row], outside[best])
    let pivot = table[row][best]
    let change = (bound - values[leaving]) / pivot
    for other in basis.indices { values[basis[other]] += table[other][best] * change }
    values[entering] += change
    values[leaving] = bound
    var line = table[row]
    let scale = -1 / pivot
    for index in 0...columns { line[index] *= scale }
    line[best] = 1 / pivot
    for other in table.indices where other != row {
      let weight = table[other][best]
      if weight == 0 { continue }
      table[other].withUnsafeMutableBufferPointer { Self.add(line, weight, to: $0, at: best) }
    }
    let weight = prices[best]
    if weight != 0 { prices.withUnsafeMutableBufferPointer { Self.add(line, weight, to: $0, at: best) } }
    table[row] = line
    outside[best] = leaving
    basis[row] = entering
    place[leaving] = best
    place[entering] = -1 - row
  }

  private static func add(
    _ line: [Double], _ weight: Double, to own: UnsafeMutableBufferPointer<Double>, at best: Int
  ) {
    own[best] = 0
    line.withUnsafeBufferPointer { line in
      for index in 0..<own.count { own[index] += weight * line[index] }
    }
  }

  /// The prices of rows that show a variable of the basis to have no way within its bounds.
  private func ray(_ row: Int) -> [Double] {
    var prices = Array(repeating: 0.0, count: rows.count)
    if basis[row] >= columns { prices[basis[row] - columns] = 1 }
    for (index, variable) in outside.enumerated() where variable >= columns {
      prices[variable - columns] = abs(table[row][index])
    }
    return prices
  }
}
