package import CareerModel
package import Routing
import Wording

/// What `waymark routes` and the API print: routes to a goal, leg by leg, with what they rest on.
package struct RouteDocument: JSONConvertible {
  package let response: RouteResponse
  package let request: RouteRequest
  package let goal: RouteGoal
  /// Where the traveller stands, as texts.
  package let from: [String]
  package let words: RouteWords
  /// How long the search took; `nil` where nobody measured it.
  package let microseconds: Int?
  /// Places in the response's itineraries of the routes to show.
  package let shown: [Int]
  private let institutions: [UnitID: Institution]

  /// A document of the handful of clearly different routes, or of all of them. Throws
  /// `CatalogError.unreadable`.
  package init(
    _ response: RouteResponse, to request: RouteRequest, goal: RouteGoal, from: [String],
    catalog: CareerCatalog, isWhole: Bool, microseconds: Int?
  ) throws(CatalogError) {
    self.response = response
    self.request = request
    self.goal = goal
    self.from = from
    self.microseconds = microseconds
    words = try RouteWords(catalog)
    institutions = try catalog.institutions()
    shown = isWhole ? Array(response.itineraries.indices) : response.handful
  }

  /// The routes to show.
  package var itineraries: [Itinerary] { shown.map { response.itineraries[$0] } }

  /// The college of a leg, where one is known.
  package func institution(of leg: RouteLeg) -> Institution? { leg.institution.flatMap { institutions[$0] } }

  /// Assumptions that a shown route rests on, or that were changed, in the order of `RouteAssumption`.
  package var assumptions: [RouteAssumption] {
    let used = Set(itineraries.flatMap { $0.legs.flatMap(\.assumptions) })
    let changed = Set(request.assumptions.changes.map(\.assumption))
    return RouteAssumption.allCases.filter { used.contains($0) || changed.contains($0) }
  }

  package var json: JSONValue {
    let strengths = RouteStrength.all(among: itineraries)
    return [
      "goal": goalValue, "from": .list(from),
      "itineraries": .list(zip(itineraries, strengths)) { itinerary($0, $1) },
      "handful": .list(response.handful.compactMap { shown.firstIndex(of: $0) }) { .number($0) },
      "found": .number(response.itineraries.count),
      "obstacle": response.obstacle.map(obstacle) ?? .null,
      "relaxations": .list(response.relaxations, relaxation),
      "openings": .list(response.openings, opening),
      "state": .text(request.home), "language": .text(words.words.language.rawValue),
      "assumptions": .list(RouteAssumption.allCases, assumption),
      "sources": .list(
        Self.tables.flatMap { schema in words.catalog.sources.filter { $0.table == schema.name } }
      ) { $0.citation },
      "explored": .number(response.explored), "microseconds": .number(microseconds),
    ]
  }

  // MARK: Goal and entry

  private var goalValue: JSONValue {
    var kind = "occupation"
    var (id, level, wage): (String?, SkillLevel?, Money?)
    switch goal {
    case .occupation(let code): id = code.description
    case .pathway(let pathway, let skill): (kind, id, level) = ("pathway", pathway.rawValue, skill)
    case .cluster(let cluster, let least): (kind, id, wage) = ("cluster", cluster.rawValue, least)
    }
    return [
      "kind": .text(kind), "id": .text(id), "skillLevel": .text(level?.rawValue), "minWage": .money(wage),
      "occupations": .list(request.goals, occupation),
    ]
  }

  private func occupation(_ code: OccupationCode) -> JSONValue {
    ["code": .text(code), "title": .text(words.catalog.occupation(code)?.title)]
  }

  private func credential(_ id: CredentialID) -> JSONValue {
    ["id": .text(id), "name": .text(words.catalog.credential(id)?.name)]
  }

  private func entry(_ rule: EntryRule) -> JSONValue {
    var (schooling, award): (String, AwardLevel?)
    switch rule.schooling {
    case .none: (schooling, award) = ("none", nil)
    case .diploma: (schooling, award) = ("diploma", nil)
    case .award(let level): (schooling, award) = ("award", level)
    case .apprenticeship: (schooling, award) = ("apprenticeship", nil)
    }
    return [
      "schooling": .text(schooling), "award": .text(award?.rawValue), "share": .number(rule.share),
      "uncertain": .flag(rule.isShareUncertain), "typical": .flag(rule.isTypical),
      "experienceMonths": .number(rule.experienceMonths), "credentials": .list(rule.licences, credential),
      "reasons": .list(words.entry(rule).map(\.text)),
    ]
  }

  // MARK: Routes

  private func itinerary(_ route: Itinerary, _ strengths: [RouteStrength]) -> JSONValue {
    [
      "name": .text(words.name(route).text), "occupation": occupation(route.goal),
      "months": .number(route.months), "cost": .money(route.cost), "earnings": .money(route.earnings),
      "completion": .number(Self.rounded(route.completion)), "doors": .number(route.doors),
      "monthsToFirstPay": .number(route.monthsToFirstPay), "largestDebt": .money(route.largestDebt),
      "changes": .number(route.changes), "strengths": .list(strengths.map(\.rawValue)),
      "entry": entry(route.entry), "legs": .list(route.legs, leg), "goalPay": .list(route.goalPay, pay),
    ]
  }

  private func leg(_ leg: RouteLeg) -> JSONValue {
    [
      "kind": .text(leg.kind.rawValue), "title": .text(words.title(leg.subject).text),
      "label": .text(words.label(leg.subject).text), "code": .text(Self.code(of: leg.subject)),
      "award": .text(Self.award(of: leg.subject)?.rawValue), "start": .number(leg.start),
      "months": .number(leg.months), "wait": .number(leg.wait), "cost": .money(leg.cost),
      "earnings": .money(leg.earnings), "pay": .list(leg.pay, pay),
      "completion": .number(Self.rounded(leg.completion)),
      "institution": institution(of: leg).map(Self.college) ?? .null,
      "tuition": .text(leg.tuition?.rawValue), "workingAs": leg.workingAs.map(occupation) ?? .null,
      "credit": leg.credit.map(credit) ?? .null,
      "assumptions": .list(leg.assumptions.map(\.rawValue)),
      "exit": [
        "credential": .text(words.earned(leg).text), "occupations": .list(leg.exit.occupations, occupation),
        "medianWage": .money(leg.exit.medianWage),
      ],
    ]
  }

  private func pay(_ step: PayStep) -> JSONValue {
    ["start": .number(step.start), "months": .number(step.months), "monthly": .money(step.monthly)]
  }

  private func credit(_ credit: CountedCredit) -> JSONValue {
    var (held, code): (String, String?)
    switch credit.held {
    case .award(let level, let series):
      let digits = String(10_000 + series).dropFirst()
      (held, code) = (level.rawValue, "\(digits.prefix(2)).\(digits.suffix(2))")
    case .credential(let id): (held, code) = ("credential", id.rawValue)
    case .apprenticeship(let rapids): (held, code) = ("apprenticeship", rapids)
    case .credits(let number): (held, code) = ("credits", String(number))
    }
    return [
      "held": .text(held), "code": .text(code), "percent": .number(credit.percent),
      "basis": .text(credit.basis.rawValue), "reason": .text(words.credit(credit).text),
    ]
  }

  private static func college(_ college: Institution) -> JSONValue {
    [
      "id": .text(college.id), "name": .text(college.name), "city": .text(college.city),
      "state": .text(college.state),
    ]
  }

  /// The code or id of what a leg is about: of a program, apprenticeship, credential or occupation.
  package static func code(of subject: RouteLeg.Subject) -> String? {
    switch subject {
    case .highSchool(_, let credential): credential?.rawValue
    case .study(_, let program): program?.description
    case .apprenticeship(let rapids): rapids
    case .credential(let id): id.rawValue
    case .stateLicence: nil
    case .work(let occupation): occupation.description
    }
  }

  private static func award(of subject: RouteLeg.Subject) -> Award? {
    if case .study(let award, _) = subject { award } else { nil }
  }

  // MARK: No route

  private func obstacle(_ obstacle: RouteObstacle) -> JSONValue {
    var (kind, code): (String, OccupationCode)
    switch obstacle {
    case .noEntryRule(let occupation): (kind, code) = ("no-entry-rule", occupation)
    case .tooFar(let occupation, _): (kind, code) = ("too-far", occupation)
    }
    return [
      "kind": .text(kind), "occupation": occupation(code), "text": .text(words.obstacle(obstacle).text),
    ]
  }

  private func relaxation(_ relaxation: RouteRelaxation) -> JSONValue {
    let changes = Dictionary(uniqueKeysWithValues: relaxation.changes.map { ($0.key.rawValue, $0.value) })
    return [
      "limits": .counts(changes),
      "text": .text(words.words.relaxation(relaxation, of: request.limits)),
    ]
  }

  private func opening(_ opening: RouteOpening) -> JSONValue {
    [
      "kind": .text(opening.leg.kind.rawValue), "title": .text(words.title(opening.leg).text),
      "code": .text(Self.code(of: opening.leg)), "award": .text(Self.award(of: opening.leg)?.rawValue),
      "months": .number(opening.months), "cost": .money(opening.cost),
      "text": .text(words.opening(opening).text),
    ]
  }

  private func assumption(_ assumption: RouteAssumption) -> JSONValue {
    let value = request.assumptions[assumption]
    return [
      "name": .text(assumption.rawValue), "text": .text(words.words.name(assumption)),
      "value": .number(value), "unit": .text(assumption.unit.rawValue),
      "default": .number(assumption.defaultValue), "least": .number(assumption.range.lowerBound),
      "most": .number(assumption.range.upperBound), "reason": .text(words.words.reason(assumption)),
      "used": .flag(assumptions.contains(assumption)),
      "changed": .flag(value != assumption.defaultValue),
    ]
  }

  /// Four decimals: a chance is not known better.
  private static func rounded(_ share: Double) -> Double { (share * 1e4).rounded() / 1e4 }

  /// The published tables behind the document.
  package static let tables: [FactSchema] = [
    .occupations, .educationShares, .projections, .nationalWages, .stateWages, .programs,
    .programOccupations, .programOfferings, .institutions, .institutionCosts, .apprenticeships,
    .apprenticeshipTerms, .stateLicences,
  ]
}
