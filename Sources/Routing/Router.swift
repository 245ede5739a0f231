/// Finds routes. Pure: the same request gives the same response.
public struct Router: Sendable {
  /// Finds every route worth considering. Throws what is wrong with the request.
  public func routes(_ request: RouteRequest) throws(RoutingError) -> RouteResponse {
    throw .noGoal
  }
}
