import CareerModel
import Catalog

/// A goal as addresses say it: a code, `pathway:ID:LEVEL` or `cluster:ID:WAGE`.
struct RouteGoalAddress: CustomStringConvertible {
  let goal: RouteGoal

  init(_ goal: RouteGoal) { self.goal = goal }

  /// Reads a goal; a text of another form is the title of an occupation. `nil` where nothing is called so.
  init?(_ text: String, in catalog: CareerCatalog) throws(CatalogError) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    switch parts[0] {
    case "pathway" where (2...3).contains(parts.count):
      let id = PathwayID(rawValue: parts[1])
      let level = parts.count == 3 ? SkillLevel(rawValue: parts[2]) : nil
      guard catalog.pathway(id) != nil, parts.count == 2 || level != nil else { return nil }
      goal = .pathway(id, level)
    case "cluster" where (2...3).contains(parts.count):
      let id = ClusterID(rawValue: parts[1])
      guard catalog.cluster(id) != nil, let wage = parts.count == 3 ? Int(parts[2]) : 0,
        (0...10_000_000).contains(wage)
      else { return nil }
      goal = .cluster(id, minimumWage: Money(dollars: wage))
    default:
      if let code = OccupationCode(text), catalog.occupation(code) != nil {
        goal = .occupation(code)
        return
      }
      guard let code = try catalog.occupation(meantBy: text)?.code else { return nil }
      goal = .occupation(code)
    }
  }

  var description: String {
    switch goal {
    case .occupation(let code): code.description
    case .pathway(let id, let level): "pathway:\(id)" + (level.map { ":" + $0.rawValue } ?? "")
    case .cluster(let id, let wage): "cluster:\(id):\(wage.cents / 100)"
    }
  }
}
