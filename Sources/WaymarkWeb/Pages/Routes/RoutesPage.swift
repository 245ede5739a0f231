import CareerModel
import Catalog
import Markup
import Routing
import Wording

/// The routes from where a traveller stands to what they want to reach.
struct RoutesPage {
  let context: PageContext
  let asked: RoutesRequest
  private let sentences: RouteSentences
  private let outcome: Outcome

  private enum Outcome {
    /// No goal yet, or one that nothing is called by.
    case start
    case found(RouteSelection)
    /// There is none, within the limits or at all.
    case none(RouteResponse)
    /// No occupation is of the kind that is asked for.
    case nothing(reason: String?)

    init(_ response: RouteResponse) {
      self = response.itineraries.isEmpty ? .none(response) : .found(RouteSelection(response))
    }
  }

  private var words: Wording { context.words }
  private var query: RoutesQuery { asked.query }

  /// Finds the routes. Throws `PageFailure` where the request names something that does not exist.
  init(_ asked: RoutesRequest, context: PageContext) throws {
    self.asked = asked
    self.context = context
    sentences = try RouteSentences(context: context, assumptions: asked.query.assumptions)
    guard let goal = asked.goal, asked.missed.isEmpty else {
      outcome = .start
      return
    }
    do {
      outcome = Outcome(try context.response(to: asked, goal: goal))
    } catch RouteGoal.Problem.nothing(_, let reason) {
      outcome = .nothing(reason: reason)
    }
  }

  /// Shows what was found.
  init(_ asked: RoutesRequest, response: RouteResponse, context: PageContext) throws(CatalogError) {
    self.asked = asked
    self.context = context
    sentences = try RouteSentences(context: context, assumptions: asked.query.assumptions)
    outcome = Outcome(response)
  }

  /// The stylesheets and scripts of these pages.
  static let parts = ["routes.css", "routes.js"]

  func render() -> [UInt8] {
    let layout = PageLayout(context: context, title: title, place: .routes, extras: Self.parts)
    return layout.render { html in
      switch outcome {
      case .start: start(&html)
      case .found(let selection): found(&html, selection)
      case .none(let response): none(&html, response)
      case .nothing(let reason): nothing(&html, reason)
      }
    }
  }

  private var title: Passage {
    guard let goal = asked.goal else { return words[.routesTitle].passage }
    return words.passage(.routesTo, sentences.name(of: goal))
  }

  private func head(_ html: inout HTMLWriter, lead: (any PassageConvertible)?) {
    guard let goal = asked.goal else {
      html.pageHead(words[.routesTitle], lead: lead, cluster: nil, assets: context.site.assets)
      return
    }
    html.crumbs(
      [Crumb(title: words[.navRoutes], address: Addresses.routes)], here: sentences.name(of: goal),
      label: words[.crumbsLabel])
    html.pageHead(title, lead: lead, cluster: context.cluster(of: goal), assets: context.site.assets)
    html.p(.class("only-print hint"), text: words(.routesPrinted, context.placeName))
  }

  private func start(_ html: inout HTMLWriter) {
    head(&html, lead: words[.routesLead])
    RoutesForm(sentences: sentences, asked: asked).render(into: &html)
    if let missed = asked.missed[.to] {
      RoutesUnknownGoal(context: context, query: query, text: missed).render(into: &html)
    } else if asked.goal == nil {
      RoutesStart(sentences: sentences, query: query).render(into: &html)
    }
  }

  private func nothing(_ html: inout HTMLWriter, _ reason: String?) {
    head(&html, lead: sentences.start(asked.standing, in: context.placeName))
    RoutesForm(sentences: sentences, asked: asked).render(into: &html)
    html.div(.class("empty")) { html in
      html.h2(text: words[.routesNoJobs])
      html.p(text: reason ?? words[.routesNoJobsDetail])
      html.a(.class("button-outline"), .href(Addresses.routes), text: words[.routesOtherGoal])
    }
  }

  private func none(_ html: inout HTMLWriter, _ response: RouteResponse) {
    head(&html, lead: sentences.start(asked.standing, in: context.placeName))
    RoutesForm(sentences: sentences, asked: asked).render(into: &html)
    RoutesNone(sentences: sentences, query: query, response: response).render(into: &html)
    html.div(.class("routes grid")) { html in
      let changed = query.assumptions.changes.map(\.assumption)
      AssumptionsSection(
        context: context, query: query,
        assumptions: RouteAssumption.allCases.filter {
          changed.contains($0) || [.partTimeFactor, .savedShare, .savings, .grantShare].contains($0)
        }, isWide: true
      ).render(into: &html)
    }
  }

  private func found(_ html: inout HTMLWriter, _ selection: RouteSelection) {
    let shown = selection.shown(all: query.all, by: query.order)
    let board = RouteBoard(shown, query: query, sentences: sentences)
    head(&html, lead: lead(selection, shown))
    RoutesForm(sentences: sentences, asked: asked).render(into: &html)
    html.div(.class("routes", ClusterColor.colorClass(asked.goal.flatMap(context.cluster)?.color))) { html in
      RoutesSideBySide(
        sentences: sentences, board: board, query: query, total: selection.routes.count
      ).render(into: &html)
      html.div(.class("grid")) { html in
        if selection.routes.count > 1 {
          html.section(.class("card span-6")) { html in
            CostTimeSection(sentences: sentences, routes: selection.routes, shown: shown).render(into: &html)
          }
        }
        AssumptionsSection(
          context: context, query: query, assumptions: board.assumptions,
          isWide: selection.routes.count < 2
        ).render(into: &html)
      }
      RoutesTable(sentences: sentences, query: query, board: board, total: selection.routes.count)
        .render(into: &html)
    }
  }

  private func lead(_ selection: RouteSelection, _ shown: [NumberedRoute]) -> Passage {
    var lead = sentences.start(asked.standing, in: context.placeName)
    lead.append(" ")
    if shown.allSatisfy({ $0.itinerary.legs.isEmpty }) {
      lead.append(words[.routesStartNow])
      return lead
    }
    let strengths = RouteStrength.allCases.filter { each in shown.contains { $0.strengths.contains(each) } }
    let total = selection.routes.count
    let counted =
      shown.count == total
      ? words.count(.routesFound, total) : words.count(.routesShown, total, String(shown.count))
    guard shown.count > 1, !strengths.isEmpty else {
      lead.append(counted + ".")
      return lead
    }
    lead.append(counted + ": " + words.list(strengths.map(sentences.winning)) + ".")
    return lead
  }
}

extension String {
  /// A phrase that begins with a capital, in the middle of a sentence.
  var inSentence: String { prefix(1).lowercased() + dropFirst() }
}
