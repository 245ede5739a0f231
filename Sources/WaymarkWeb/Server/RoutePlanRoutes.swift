import CareerModel
import Hummingbird
import HTTPTypes

/// The addresses of routes from where somebody stands to what they want to reach. Where they stand is in the
/// address and nowhere else.
struct RoutePlanRoutes<Context: RequestContext> {
  let site: Site

  func add(to router: Router<Context>) {
    router.get("routes") { request, _ in
      let (asked, context) = try read(request, isComparison: false)
      if let redirect = asked.redirect { return Response.redirect(to: redirect, type: .normal) }
      let status: HTTPResponse.Status =
        asked.missed[.to] != nil ? .notFound : asked.missed.isEmpty ? .ok : .badRequest
      let page = try await site.queue.result { try RoutesPage(asked, context: context).render() }
      return Site.privatePage(page, status: status)
    }
    router.get("routes/compare") { request, _ in
      let (asked, context) = try read(request, isComparison: true)
      if let redirect = asked.redirect { return Response.redirect(to: redirect, type: .normal) }
      let page = try await site.queue.result { try RoutesComparePage(asked, context: context).render() }
      return Site.privatePage(page, status: .ok)
    }
  }

  /// The state of the address is that of the page; coming back after choosing another one, it is not in
  /// the address.
  private func read(_ request: Request, isComparison: Bool) throws -> (RoutesRequest, PageContext) {
    let own = site.context(for: request)
    let asked = try RoutesRequest(
      request, state: own.state, catalog: own.catalog, isComparison: isComparison)
    let path = own.returnPath.split(separator: "?", maxSplits: 1).map(String.init)
    let query = (path.count > 1 ? path[1] : "").split(separator: "&").filter { !$0.hasPrefix("state=") }
    return (
      asked,
      PageContext(
        site: site, language: own.language, state: asked.query.state,
        returnPath: path[0] + (query.isEmpty ? "" : "?" + query.joined(separator: "&")))
    )
  }
}
