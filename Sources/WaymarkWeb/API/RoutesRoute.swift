import CareerModel
import Catalog
import Hummingbird
import Interchange
import Routing
import Wording

/// The reads of the API that find routes. Where somebody stands is in the address, as it is for the pages, and
/// is kept nowhere.
struct RoutesRoute {
  let site: Site

  private static let shared = [
    "from", "held", "state", "cost", "legs", "states", "earning", "debt", "assume", "lang",
  ]
  private static let usualReach = 24
  /// Ten years. Every occupation is searched for by itself: what is far would keep a thread busy for long.
  private static let longestReach = 120

  /// Routes to a goal, as `waymark routes` prints them.
  func routes(_ request: Request) async throws -> Response {
    let known = ["to", "months", "all"] + Self.shared
    let parameters = try QueryParameters(request, known: known)
    let catalog = site.catalog(try parameters.word("lang", Language.self) ?? .english)
    let asked = try RoutesRequest(request, state: nil, catalog: catalog, known: known)
    guard let text = parameters.text("to") else { throw parameters.bad("to", "", .init(.expectedGoal)) }
    guard let goal = asked.goal else { throw PageFailure.unknown(kind: .occupation, id: text) }
    let question = try Self.question(asked, parameters)
    return try await site.privateSearch(request) {
      var question = question
      do throws(RouteGoal.Problem) {
        question.goals = try catalog.occupations(of: goal, in: question.home)
      } catch {
        if case .catalog(let error) = error { throw error }
        throw parameters.bad("to", text, .init(.expectedGoal))
      }
      let router = try catalog.router()
      let (response, time) = try Self.timed { [question] () throws(RoutingError) in
        try router.routes(question)
      }
      return try RouteDocument(
        response, to: question, goal: goal, from: Self.texts(of: asked.standing), catalog: catalog,
        isWhole: asked.query.all, microseconds: time
      ).json
    }
  }

  /// What is within reach, as `waymark routes --reachable` prints it.
  func reachable(_ request: Request) async throws -> Response {
    let known = ["within", "limit"] + Self.shared
    let parameters = try QueryParameters(request, known: known)
    let catalog = site.catalog(try parameters.word("lang", Language.self) ?? .english)
    let asked = try RoutesRequest(request, state: nil, catalog: catalog, known: known)
    let within = try parameters.number("within", in: 0...Self.longestReach) ?? Self.usualReach
    let limit = try parameters.number("limit", in: 1...2_000) ?? 100
    var question = try Self.question(asked, parameters)
    question.limits.months = within
    return try await site.privateSearch(request) { [question] in
      let router = try catalog.router()
      let (found, time) = try Self.timed { () throws(RoutingError) in try router.reachable(question) }
      return try ReachDocument(
        found, within: within, from: Self.texts(of: asked.standing), in: question.home, catalog: catalog,
        limit: limit, microseconds: time
      ).json
    }
  }

  /// What an address asks the router, but for the goals.
  private static func question(
    _ asked: RoutesRequest, _ parameters: QueryParameters
  ) throws(PageFailure) -> RouteRequest {
    if let state = asked.missed[.states] { throw parameters.bad("states", state, .init(.expectedState)) }
    return RouteRequest(
      from: asked.standing, goals: [], home: asked.query.state, limits: asked.query.limits,
      assumptions: asked.query.assumptions)
  }

  private static func texts(of standing: Standing) -> [String] {
    let text = StandingText(standing)
    return [text.start] + text.held
  }

  /// What the router answers, and the microseconds that it took.
  private static func timed<Answer>(
    _ ask: () throws(RoutingError) -> Answer
  ) throws(PageFailure) -> (Answer, Int) {
    do throws(RoutingError) {
      let start = ContinuousClock.now
      let answer = try ask()
      return (answer, Int((ContinuousClock.now - start) / .microseconds(1)))
    } catch {
      throw PageFailure(error)
    }
  }
}

extension Site {
  /// Answers with a document about what a learner said, made beside the threads that answer.
  fileprivate func privateSearch(
    _ request: Request, make: @escaping @Sendable () throws -> JSONValue
  ) async throws -> Response {
    let rendered = try await queue.result {
      JSONResponse.rendered(try make(), caching: "private, no-store")
    }
    return rendered.response(to: request)
  }
}
