import CareerModel
import Catalog

/// What `catalog build` did.
struct BuildRecord: JSONConvertible {
  let path: String
  /// False when the catalogue was up to date.
  let isBuilt: Bool
  /// How many rows each table got.
  let rows: [String: Int]
  /// How many rows were left out, by reason.
  let leftOut: [String: Int]
  let seconds: Double

  /// The catalogue was up to date.
  init(path: String) {
    self.path = path
    isBuilt = false
    (rows, leftOut, seconds) = ([:], [:], 0)
  }

  init(path: String, _ report: CatalogCompiler.Report, took duration: Duration) {
    self.path = path
    isBuilt = true
    rows = report.rows
    leftOut = report.leftOut
    seconds = (duration / .milliseconds(1)).rounded() / 1000
  }

  var json: JSONValue {
    [
      "path": .text(path), "isBuilt": .flag(isBuilt), "rows": .counts(rows), "leftOut": .counts(leftOut),
      "seconds": .decimal(seconds),
    ]
  }

  /// The record for people.
  var text: String {
    let total = Figures.number(rows.values.reduce(0, +))
    var text = "Built \(path)\n\(total) rows in \(rows.count) tables, \(Figures.decimal(seconds)) s.\n"
    for (reason, count) in leftOut.sorted(by: { $0.key < $1.key }) {
      text += "Left out: \(Figures.number(count)) rows of \(reason).\n"
    }
    return text
  }
}
