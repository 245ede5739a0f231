/// The wages of one row by percentile, in dollars.
struct WageFigures {
  /// The percentiles that BLS publishes.
  static let percentiles = [10, 25, 50, 75, 90]
  /// What BLS writes where it has no estimate.
  static let absent: Set<String> = ["*", "**", "~", "—"]

  /// A figure for each percentile; empty where there is none.
  let values: [String]
  /// The lowest percentile whose figure is only "or more"; empty if none is.
  let topFrom: String

  /// Reads the columns of the percentiles. `ceiling` is what `#` stands for; where it is not known the
  /// figure stays absent.
  init(_ row: SourceRow, _ columns: [Column], ceiling: String?, whole: Bool) throws(RowProblem) {
    var values: [String] = []
    var topFrom = ""
    for (percentile, column) in zip(Self.percentiles, columns) {
      if row.text(column) == "#" {
        values.append(ceiling ?? "")
        if topFrom.isEmpty { topFrom = String(percentile) }
      } else {
        values.append(try Self.figure(row, column, whole: whole))
      }
    }
    self.values = values
    self.topFrom = topFrom
  }

  /// A single figure, such as a mean. One at the ceiling is left out: nothing in the facts could say
  /// that it is only "or more".
  static func figure(_ row: SourceRow, _ column: Column, whole: Bool) throws(RowProblem) -> String {
    if row.text(column) == "#" { return "" }
    return whole ? try row.whole(column, absent: absent) : try row.decimal(column, absent: absent)
  }
}
