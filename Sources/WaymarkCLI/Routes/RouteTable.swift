import CareerModel
import Catalog
import Routing
import Wording

/// Routes for people: all at a glance, then each step by step.
struct RouteTable {
  let document: RouteDocument

  /// Of the jobs that a step opens, so many are named.
  private static let mostJobs = 2

  /// The published tables behind the figures that are shown; the document names all of them.
  static let tables: [FactSchema] = [
    .educationShares, .projections, .nationalWages, .programOfferings, .institutionCosts, .apprenticeships,
  ]

  private var words: RouteWords { document.words }
  private var phrases: Wording { document.words.words }
  private var horizon: Int { Int(document.request.assumptions[.horizonMonths]) }

  func text(on terminal: Terminal) -> String {
    var text = terminal.bold(phrases(.routeTableTitle, goal)) + "\n"
    let place = document.request.home?.name(in: phrases.language) ?? phrases[.unitedStates]
    text += phrases(.routeTableFrom, (document.from + [place]).joined(separator: ", ")) + "\n"
    if document.itineraries.isEmpty { return text + "\n" + noRoute(on: terminal) }
    text += "\n" + overview.text(on: terminal)
    for (index, route) in document.itineraries.enumerated() {
      text += "\n" + terminal.bold("\(index + 1)  \(heading(route))") + "\n"
      text += sentences(route).flatMap { $0.wrapped(to: max(20, (terminal.width ?? 100) - 3)) }
        .map { "   \($0)\n" }.joined()
      if !route.legs.isEmpty { text += steps(route).text(on: terminal) }
    }
    return text + assumptions(on: terminal) + terminal.note(remark)
  }

  // MARK: Routes

  private var goal: String {
    switch document.goal {
    case .occupation(let code): return words.title(code).text
    case .pathway(let id, let level):
      let name = words.catalog.pathway(id)?.name ?? id.rawValue
      return level.map { "\(name) (\(phrases.level($0)))" } ?? name
    case .cluster(let id, let wage):
      let name = words.catalog.cluster(id)?.name ?? id.rawValue
      return wage.cents == 0 ? name : "\(name) (\(phrases(.orMore, Figures.dollars(wage))))"
    }
  }

  private var overview: TextTable {
    let strengths = RouteStrength.all(among: document.itineraries)
    return TextTable(
      columns: [
        .right(""), .wrapped(phrases[.routeColumn]), .right(phrases[.routeTimeColumn]),
        .right(phrases[.routeCostColumn]), .right(phrases(.routeBalanceColumn, phrases.duration(horizon))),
        .right(phrases[.routeFinishColumn]), .wrapped(phrases[.routeWinsColumn]),
      ],
      rows: zip(document.itineraries, strengths).enumerated().map { index, item in
        let (route, strengths) = item
        return [
          String(index + 1), heading(route), phrases.duration(route.months), Figures.dollars(route.cost),
          route.earnings.map(Figures.dollars) ?? phrases[.noFigure], Self.percent(route.completion),
          strengths.map { phrases.strength($0, horizon: horizon) }.joined(separator: "; "),
        ]
      })
  }

  /// The name of a route, with its goal where there are several.
  private func heading(_ route: Itinerary) -> String {
    let name = words.name(route).text
    return document.request.goals.count == 1 ? name : "\(words.title(route.goal).text): \(name)"
  }

  private func sentences(_ route: Itinerary) -> [String] {
    let entry = words.entry(route.entry).map(\.text) + [words.doors(route)]
    return [entry.joined(separator: " ")]
      + route.legs.compactMap { leg in leg.credit.map { words.credit($0).text } }
  }

  private func steps(_ route: Itinerary) -> TextTable {
    TextTable(
      columns: [
        .left(" "), .wrapped(phrases[.routeStepColumn]), .right(phrases[.routeTimeColumn]),
        .right(phrases[.routeCostColumn]), .right(phrases[.routePayColumn]),
        .wrapped(phrases[.routeWhereColumn]), .wrapped(phrases[.routeOpensColumn]),
      ],
      rows: route.legs.map { leg in
        [
          " ", step(leg), phrases.stepDuration(leg.months), Figures.dollars(leg.cost),
          Figures.dollars(leg.earnings), place(leg), exit(leg),
        ]
      })
  }

  private func step(_ leg: RouteLeg) -> String {
    let wait = leg.wait > 0 ? phrases(.routeWait, phrases.duration(leg.wait)) : nil
    return [words.title(leg.subject).text, words.beside(leg)?.text, wait].compactMap(\.self)
      .joined(separator: ", ")
  }

  private func place(_ leg: RouteLeg) -> String {
    if let college = document.institution(of: leg) { return "\(college.name), \(college.state)" }
    return leg.kind == .study ? leg.tuition.map(phrases.tuition) ?? "" : ""
  }

  private func exit(_ leg: RouteLeg) -> String {
    let titles = leg.exit.occupations.map { words.title($0).text }
    if titles.isEmpty { return phrases[.routeOpensNone] }
    let shown = titles.prefix(Self.mostJobs).joined(separator: "; ")
    let rest = titles.count - Self.mostJobs
    let jobs = rest > 0 ? phrases.count(.routeMoreJobs, rest, shown) : shown
    return leg.exit.medianWage.map { "\(jobs) (\(Figures.dollars($0)))" } ?? jobs
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }

  // MARK: No route

  private func noRoute(on terminal: Terminal) -> String {
    if let obstacle = document.response.obstacle { return words.obstacle(obstacle).text + "\n" }
    let limits = document.request.limits
    let relaxations = document.response.relaxations.map { phrases.relaxation($0, of: limits) }
    let openings = document.response.openings.map { words.opening($0).text }
    if relaxations.isEmpty, openings.isEmpty { return phrases[.routeNoneKnown] + "\n" }
    var text = phrases[.routeNoLimitFits] + "\n"
    for (title, lines) in [(Phrase.routeRelaxTitle, relaxations), (.routeOpeningTitle, openings)]
    where !lines.isEmpty {
      text += "\n" + terminal.bold(phrases[title]) + "\n" + lines.map { "- \($0)\n" }.joined()
    }
    return text
  }

  // MARK: What the figures rest on

  private func assumptions(on terminal: Terminal) -> String {
    if document.assumptions.isEmpty { return "" }
    let lines = document.assumptions.map { assumption in
      let value = phrases.value(document.request.assumptions[assumption], of: assumption)
      return "\(phrases.name(assumption)): \(value) (\(assumption.rawValue))"
    }
    return "\n" + terminal.bold(phrases[.routeAssumes]) + "\n" + lines.map { "- \($0)\n" }.joined()
  }

  private var remark: String {
    [
      phrases(
        .routeTableShown, Figures.number(document.itineraries.count),
        Figures.number(document.response.itineraries.count)), phrases[.routeFigures],
      SourceNote.text(of: Self.tables, in: words.catalog),
    ].joined(separator: " ")
  }
}

extension Wording {
  /// A skill level's name in full.
  fileprivate func level(_ level: SkillLevel) -> String {
    switch level {
    case .semi: self[.levelSemiSkilled]
    case .mid: self[.levelMidSkilled]
    case .high: self[.levelHighSkilled]
    }
  }
}
