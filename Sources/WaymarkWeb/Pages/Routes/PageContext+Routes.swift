import CareerModel
import Catalog
import Routing
import Wording

extension PageContext {
  /// The routes that a request asks for. Throws `PageFailure` for what the catalogue does not know, and
  /// `RouteGoal.Problem.nothing` for a goal that holds no occupation.
  func response(to asked: RoutesRequest, goal: RouteGoal) throws -> RouteResponse {
    let request = RouteRequest(
      from: asked.standing, goals: try occupations(of: goal), home: asked.query.state,
      limits: asked.query.limits, assumptions: asked.query.assumptions)
    let router = try catalog.router()
    do throws(RoutingError) {
      return try router.routes(request)
    } catch {
      throw PageFailure(error)
    }
  }

  private func occupations(of goal: RouteGoal) throws -> [OccupationCode] {
    do throws(RouteGoal.Problem) {
      return try catalog.occupations(of: goal, in: state)
    } catch {
      switch error {
      case .unknownOccupation(let code): throw PageFailure.unknown(kind: .occupation, id: code.description)
      case .unknownPathway(let id): throw PageFailure.unknown(kind: .pathway, id: id.rawValue)
      case .unknownCluster(let id): throw PageFailure.unknown(kind: .cluster, id: id.rawValue)
      case .nothing: throw error
      case .catalog(let error): throw error
      }
    }
  }

  /// The cluster of a goal: that of its first pathway.
  func cluster(of goal: RouteGoal) -> Cluster? {
    switch goal {
    case .occupation(let code):
      catalog.occupation(code)?.pathways.first.flatMap { catalog.cluster($0.cluster) }
    case .pathway(let id, _): catalog.cluster(id.cluster)
    case .cluster(let id, _): catalog.cluster(id)
    }
  }
}

extension PageFailure {
  /// What is wrong with a question for the router.
  init(_ error: RoutingError) {
    switch error {
    case .noGoal: self = .failed
    case .unknownOccupation(let code): self = .unknown(kind: .occupation, id: code.description)
    case .unknownProgram(let code): self = .unknown(kind: .program, id: code.description)
    case .unknownCredential(let id): self = .unknown(kind: .credential, id: id.rawValue)
    case .unknownApprenticeship(let code):
      self = .badParameter(name: "held", value: code, expected: .init(.expectedApprenticeship))
    case .outOfRange(let figure, let value, let allowed):
      self = .badParameter(
        name: figure.rawValue, value: String(value),
        expected: .init(.expectedNumber, String(allowed.lowerBound), String(allowed.upperBound)))
    }
  }
}
