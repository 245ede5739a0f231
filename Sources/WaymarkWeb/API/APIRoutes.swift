import Hummingbird

/// The reads of the API.
struct APIRoutes<Context: RequestContext> {
  let site: Site

  func add(to router: Router<Context>) {}
}
