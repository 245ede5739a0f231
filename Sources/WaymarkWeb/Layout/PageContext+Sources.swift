import CareerModel
import Catalog
import Wording

extension PageContext {
  /// Where a table's facts come from; `nil` for a curated table.
  func source(_ schema: FactSchema) -> FactSource? { catalog.source(of: schema) }

  /// "U.S. Bureau of Labor Statistics, Employment Projections, 2024-34", for notes under figures.
  func sourceLine(_ schema: FactSchema) -> Passage {
    guard let source = source(schema) else { return words.passage(.curatedSource) }
    return words.passage(.sourceLine, words.title(source.dataSet), words.release(source.release))
  }

  /// The sources of the pay shown: national, and the state's when one is chosen.
  var paySource: Passage {
    state == nil ? sourceLine(.nationalWages) : sourceLine(.stateWages)
  }
}

extension Wording {
  /// Some source lines as one sentence each, without repeats.
  func sentence(of lines: [Passage]) -> Passage {
    var seen: Set<String> = []
    return Passage(lines.filter { seen.insert($0.text).inserted }, separator: " ")
  }

  /// Says which group a statistic speaks of, when that is not the occupation itself.
  func scopeNote(_ scope: StatisticalScope) -> Passage? {
    switch scope {
    case .occupation: nil
    case .soc(_, let title): passage(.scopeSOC, self.title(title))
    case .broader(_, let title): passage(.scopeBroader, self.title(title))
    }
  }
}
