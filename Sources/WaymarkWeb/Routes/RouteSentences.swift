import CareerModel
import Catalog
import Markup
import Routing
import Wording

/// Says in words what stands on pages of routes.
struct RouteSentences {
  let context: PageContext
  /// The assumptions that the routes were found on.
  let assumptions: RouteAssumptions
  /// The words that pages share with commands and API.
  let route: RouteWords

  var words: Wording { context.words }
  var catalog: CareerCatalog { context.catalog }

  init(context: PageContext, assumptions: RouteAssumptions) throws(CatalogError) {
    self.context = context
    self.assumptions = assumptions
    route = try RouteWords(context.catalog)
  }

  // MARK: Figures

  func duration(_ months: Int) -> String { words.duration(months) }

  private var horizonMonths: Int { Int(assumptions[.horizonMonths]) }

  /// The time over which earnings are counted: "10 years".
  var horizon: String {
    horizonMonths % 12 == 0 ? words.count(.routesYears, horizonMonths / 12) : duration(horizonMonths)
  }

  func name(of figure: RouteFigure) -> String {
    figure == .ahead ? words(figure.phrase, horizon) : words[figure.phrase]
  }

  func name(of order: RouteOrder) -> String {
    order == .earned ? words(order.phrase, horizon) : words[order.phrase]
  }

  // MARK: Routes

  /// What a route wins at, within a sentence.
  func winning(_ strength: RouteStrength) -> String {
    words.strength(strength, horizon: horizonMonths).inSentence
  }

  /// What a route wins at, as a line under its name; otherwise what can be said for it.
  func winning(_ route: NumberedRoute) -> String {
    guard route.strengths.isEmpty else {
      let all = words.list(route.strengths.map(winning))
      return all.prefix(1).uppercased() + all.dropFirst()
    }
    return words[route.isOnFrontier ? .routesWinFrontier : .routesWinBetween]
  }

  /// The names of some routes. Those that would read the same say further what sets them apart: the job
  /// beside study, the field, the college.
  func names(of itineraries: [Itinerary]) -> [Passage] {
    var names = itineraries.map(shortName)
    for level in 1...4 {
      let counts = Dictionary(names.map { ($0.text, 1) }, uniquingKeysWith: +)
      for (index, itinerary) in itineraries.enumerated() where counts[names[index].text, default: 0] > 1 {
        names[index] = longName(itinerary, level)
      }
    }
    return names
  }

  /// The name without licenses, where there is anything else to name it by.
  private func shortName(_ itinerary: Itinerary) -> Passage {
    let legs = itinerary.legs.filter { $0.kind != .licence }
    return route.name(legs.contains { $0.kind != .highSchool } ? itinerary.with(legs) : itinerary)
  }

  private func longName(_ itinerary: Itinerary, _ level: Int) -> Passage {
    var parts: [any PassageConvertible] = []
    for leg in itinerary.legs where leg.kind == .study {
      if let beside = route.beside(leg) { parts.append(beside) }
      if level > 1, case .study(_, let program?) = leg.subject { parts.append(route.title(program)) }
      if level > 2, let college = college(leg) { parts.append(words.title(college.name)) }
    }
    let name = level > 3 ? route.name(itinerary) : shortName(itinerary)
    return parts.isEmpty ? name : Passage([name, Passage(parts, separator: ", ")], separator: ": ")
  }

  /// A route in one sentence, for those who do not see it drawn.
  func summary(_ itinerary: Itinerary) -> String {
    let steps = itinerary.legs.map { title(of: $0.subject).text + ", " + words.stepDuration($0.months) }
    return words(.routesSummary, (steps + [occupation(itinerary.goal).text]).joined(separator: "; "))
  }

  // MARK: Legs

  func title(of subject: RouteLeg.Subject) -> Passage { route.title(subject) }

  func occupation(_ code: OccupationCode) -> Passage { route.title(code) }

  /// What can stand inside a leg's bar, the fullest first.
  func labels(_ leg: RouteLeg) -> [String] {
    let full = leg.kind == .work ? route.label(leg.subject).text : title(of: leg.subject).text
    let label = route.label(leg.subject).text
    guard leg.kind == .study else { return [full, label, words.kind(leg.kind)] }
    // "Bachelor's" still says what "Bachelor's degree" says.
    return [full, label] + (words.language == .english ? [String(label.prefix { $0 != " " })] : [])
  }

  func college(_ leg: RouteLeg) -> Institution? {
    leg.institution.flatMap { try? catalog.institution($0) }
  }

  /// The page about what a leg is in.
  func address(of subject: RouteLeg.Subject) -> Address? {
    switch subject {
    case .highSchool(_, let credential?): Addresses.credential(credential)
    case .highSchool, .apprenticeship, .stateLicence: nil
    case .study(_, let program): program.map(Addresses.program)
    case .credential(let id): Addresses.credential(id)
    case .work(let code): Addresses.occupation(code)
    }
  }

  // MARK: The goal

  /// By which rule a route opens its goal, and which share of jobs.
  func entry(_ itinerary: Itinerary) -> [Passage] {
    route.entry(itinerary.entry) + [route.doors(itinerary).passage]
  }

  /// What the goal pays at first, and typically.
  func goalPay(_ itinerary: Itinerary) -> Passage? {
    guard let first = itinerary.goalPay.first, let last = itinerary.goalPay.last else { return nil }
    return first.monthly == last.monthly
      ? words(.routesGoalPays, Figures.dollars(last.yearly)).passage
      : words(.routesGoalPaysFirst, Figures.dollars(first.yearly), Figures.dollars(last.yearly)).passage
  }
}

extension Itinerary {
  /// The same route with other legs.
  fileprivate func with(_ legs: [RouteLeg]) -> Itinerary {
    Itinerary(
      goal: goal, legs: legs, entry: entry, doors: doors, months: months, cost: cost, earnings: earnings,
      completion: completion, monthsToFirstPay: monthsToFirstPay, largestDebt: largestDebt, goalPay: goalPay)
  }
}
