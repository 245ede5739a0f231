public import CareerModel

extension CareerCatalog {
  /// The occupations that a goal stands for, by code; pay is that of the state, where one is named.
  public func occupations(
    of goal: RouteGoal, in state: StateCode? = nil
  ) throws(RouteGoal.Problem) -> [OccupationCode] {
    switch goal {
    case .occupation(let code):
      guard occupation(code) != nil else { throw .unknownOccupation(code) }
      return [code]
    case .pathway(let id, let level):
      guard pathway(id) != nil else { throw .unknownPathway(id) }
      let found = try listed(OccupationQuery(pathway: id, skillLevel: level))
      if found.isEmpty {
        var reason: String?
        if let level {
          do { reason = try levelGap(id, level) } catch { throw .catalog(error) }
        }
        throw .nothing(goal, reason: reason)
      }
      return found
    case .cluster(let id, let wage):
      guard cluster(id) != nil else { throw .unknownCluster(id) }
      let found = try listed(OccupationQuery(cluster: id, state: state, minimumWage: wage))
      if found.isEmpty { throw .nothing(goal, reason: nil) }
      return found
    }
  }

  private func listed(_ query: OccupationQuery) throws(RouteGoal.Problem) -> [OccupationCode] {
    do {
      return try occupations(matching: query).map(\.occupation.code).sorted()
    } catch { throw .catalog(error) }
  }
}
