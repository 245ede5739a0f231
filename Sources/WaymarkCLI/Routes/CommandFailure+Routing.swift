import CareerModel
import Catalog
import Routing

extension CommandFailure {
  /// What is wrong with a goal.
  init(_ problem: RouteGoal.Problem, in catalog: CareerCatalog) {
    switch problem {
    case .unknownOccupation(let code):
      self = .unknown(
        "occupation", code.description,
        nearest: catalog.occupationsCodedLike(code.description).map { "\($0.code) \($0.title)" })
    case .unknownPathway(let id): self = .unknownPathway(id, in: catalog)
    case .unknownCluster(let id): self = .unknownCluster(id, in: catalog)
    case .nothing(.pathway(let id, let level), let reason):
      let name = catalog.pathway(id)?.name ?? id.rawValue
      self.init(
        .badData,
        level.map { "The pathway \(name) has no occupation of the skill level \($0.rawValue)." }
          ?? "The pathway \(name) has no occupation.", hint: reason ?? "Leave out --skill-level.")
    case .nothing(.cluster(let id, let wage), _):
      self.init(
        .badData,
        "No occupation of the cluster \(catalog.cluster(id)?.name ?? id.rawValue) is known to pay "
          + "\(Figures.dollars(wage)) or more.", hint: "Give a lower --min-wage.")
    case .nothing(.occupation(let code), _):
      self = .unknown("occupation", code.description, nearest: [])
    case .catalog(let error):
      self = CommandFailure(error as any Error) ?? CommandFailure(.bug, "\(error)")
    }
  }

  /// What is wrong with a request for routes.
  init(_ error: RoutingError, in catalog: CareerCatalog) {
    switch error {
    case .noGoal: self.init(.bug, "No goal was given to the router.")
    case .unknownOccupation(let code): self.init(RouteGoal.Problem.unknownOccupation(code), in: catalog)
    case .unknownProgram(let code):
      self = .unknown(
        "program", code.description,
        nearest: catalog.programsCodedLike(code.description).map { "\($0.code) \($0.title)" })
    case .unknownCredential(let id):
      self = .unknown(
        "credential", id.rawValue,
        nearest: ((try? catalog.credentialsLike(id)) ?? []).map { "\($0.id) (\($0.name))" })
    case .unknownApprenticeship(let rapids):
      let nearest = (try? catalog.apprenticeshipsCodedLike(rapids)) ?? []
      self = .unknown(
        "apprenticeship", rapids, nearest: nearest.map { "\($0.rapids) \($0.title)" })
    case .outOfRange(let figure, let value, let allowed):
      self.init(
        .badData, "\(figure.rawValue): \(value) is out of range.",
        hint: "Expected \(allowed.lowerBound) to \(allowed.upperBound).")
    }
  }
}
