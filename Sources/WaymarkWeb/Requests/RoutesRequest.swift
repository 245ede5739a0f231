import CareerModel
import Catalog
import Foundation
import Hummingbird
import Interchange
import Matching
import Routing
import Wording

/// What a page of routes is asked, read strictly. What is typed into the form's fields is looked up, and the
/// request goes on to the address that names what was found.
struct RoutesRequest {
  /// A field of the form whose text names nothing.
  enum Field: String, CaseIterable {
    case to, job, field, credential, states
  }

  let query: RoutesQuery
  let standing: Standing
  let goal: RouteGoal?
  /// What was typed into fields and names nothing.
  let missed: [Field: String]
  /// The two routes to compare, by number.
  let pair: (Int, Int)?
  /// The clean address, where the form was sent.
  let redirect: String?

  /// Parameters of the address.
  static let parameters = [
    "to", "from", "held", "state", "months", "cost", "legs", "states", "earning", "debt", "assume", "sort",
    "all",
  ]
  /// What only forms send.
  static let typed = [
    "job", "years", "award", "field", "credential", "credits", "age", "change", "value", "pick",
  ]
  /// The start that the form's list has for work, whose title stands in a field of its own.
  static let working = "working"

  /// Reads a request. `state` is the visitor's, for an address that names none; `known` are the parameters
  /// of an address that takes others than the pages do.
  init(
    _ request: Request, state: StateCode?, catalog: CareerCatalog, isComparison: Bool = false,
    known: [String]? = nil
  ) throws {
    let own = Self.parameters + Self.typed + (isComparison ? ["a", "b"] : [])
    let parameters = try QueryParameters(request, known: known ?? own)
    var missed: [Field: String] = [:]
    var query = RoutesQuery()
    query.state = parameters.text("state") == nil ? state : try parameters.state("state")
    query.order = try parameters.word("sort", RouteOrder.self) ?? .time
    query.all = try parameters.flag("all")
    query.limits = try Self.limits(parameters, &missed)
    query.assumptions = try parameters.assumptions()
    query.standing = try Self.standing(parameters, catalog, &missed)
    standing = try query.standing.reading()
    var goal: RouteGoal?
    if let text = parameters.text("to") {
      goal = try RouteGoalAddress(text, in: catalog)?.goal
      if let goal {
        query.to = RouteGoalAddress(goal).description
      } else {
        missed[.to] = String(text.prefix(100))
      }
    }
    if query.to == nil { query.to = missed[.to] }
    self.goal = goal
    self.query = query
    self.missed = missed
    let picked = parameters.all("pick").compactMap(Int.init)
    pair = try Self.pair(parameters, picked, isComparison: isComparison)
    let isSent = Self.typed.contains(where: parameters.has) || query.to != parameters.text("to")
    guard isSent, missed.isEmpty, goal != nil else {
      redirect = nil
      return
    }
    redirect =
      pair.map { "/routes/compare?" + query.text(adding: [("a", String($0.0)), ("b", String($0.1))]) }
      ?? "/routes?" + query.text()
  }

  private static func pair(
    _ parameters: QueryParameters, _ picked: [Int], isComparison: Bool
  ) throws(PageFailure) -> (Int, Int)? {
    guard isComparison else { return nil }
    if picked.count >= 2 { return (picked[0], picked[1]) }
    guard let first = try parameters.number("a", in: 1...999),
      let second = try parameters.number("b", in: 1...999)
    else { return nil }
    return (first, second)
  }

  private static func limits(
    _ parameters: QueryParameters, _ missed: inout [Field: String]
  ) throws(PageFailure) -> RouteLimits {
    var limits = RouteLimits()
    limits.months = try parameters.number("months", in: 0...600)
    limits.cost = try parameters.number("cost", in: 0...1_000_000).map(Money.init(dollars:))
    limits.legs = try parameters.number("legs", in: 1...RouteLimits.mostLegs) ?? RouteLimits.mostLegs
    limits.mustKeepEarning = try parameters.flag("earning")
    limits.noDebt = try parameters.flag("debt")
    for text in parameters.text("states")?.split(whereSeparator: { ",;".contains($0) }) ?? [] {
      let name = text.trimmingCharacters(in: .whitespaces)
      guard let state = StateCode.state(named: name) else {
        missed[.states] = String(name.prefix(60))
        continue
      }
      limits.otherStates.insert(state)
    }
    return limits
  }

  /// The start and what is held, with what the form's fields add.
  private static func standing(
    _ parameters: QueryParameters, _ catalog: CareerCatalog, _ missed: inout [Field: String]
  ) throws -> StandingText {
    var start = parameters.text("from") ?? "diploma"
    var held = parameters.all("held")
    if let job = parameters.text("job") {
      let years = try parameters.number("years", in: 0...60) ?? 0
      if let code = try catalog.occupation(meantBy: job)?.code {
        let work = "\(code)" + (years > 0 ? ":\(years)" : "")
        // Who goes to school and works is at school first.
        if start.hasPrefix("grade:") { held.append("job:" + work) } else { start = "occupation:" + work }
      } else {
        missed[.job] = String(job.prefix(100))
      }
    }
    if start == working {
      if missed[.job] == nil { missed[.job] = "" }
      start = "diploma"
    }
    if let level = try parameters.word("award", AwardLevel.self) {
      let field = parameters.text("field") ?? ""
      let code =
        try CIPCode(field)
        ?? catalog.search(field, kinds: [.program], limit: 1).hits.first
        .flatMap { CIPCode($0.id) }
      if let code, catalog.program(code) != nil {
        held.append("\(level.rawValue):\(code)")
      } else {
        missed[.field] = String(field.prefix(100))
      }
    } else if let field = parameters.text("field") {
      missed[.field] = String(field.prefix(100))
    }
    if let credential = parameters.text("credential") {
      let id = CredentialID(rawValue: credential)
      let found =
        try catalog.credential(id) != nil
        ? credential : catalog.search(credential, kinds: [.credential], limit: 1).hits.first?.id
      if let found {
        held.append("credential:" + found)
      } else {
        missed[.credential] = String(credential.prefix(100))
      }
    }
    if let credits = try parameters.number("credits", in: 0...200) {
      held.removeAll { $0.hasPrefix("credits:") }
      if credits > 0 { held.append("credits:\(credits)") }
    }
    if let age = try parameters.number("age", in: 10...100) {
      held.removeAll { $0.hasPrefix("age:") }
      held.append("age:\(age)")
    }
    return try StandingText(start: start, held: held).coded { try catalog.occupation(meantBy: $0)?.code }
  }
}

extension StandingText {
  /// The standing; what cannot be read is the address's fault.
  fileprivate func reading() throws(PageFailure) -> Standing {
    do throws(StandingTextError) {
      return try standing()
    } catch {
      throw .badStanding(error)
    }
  }
}
