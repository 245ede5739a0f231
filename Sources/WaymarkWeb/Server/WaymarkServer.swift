public import Hummingbird
public import Logging

/// The web server: pages and API over one catalogue.
public enum WaymarkServer {
  /// Builds the server. It listens when it is run, by itself or in a service group.
  ///
  /// `ready` is called with the port once the server listens: port 0 takes any free one.
  public static func application(
    site: Site, host: String, port: Int, logger: Logger,
    ready: @escaping @Sendable (Int) async -> Void = { _ in }
  ) -> some ApplicationProtocol {
    Application(
      router: router(site: site),
      configuration: ApplicationConfiguration(address: .hostname(host, port: port), backlog: 1024),
      onServerRunning: { channel in await ready(channel.localAddress?.port ?? port) },
      logger: logger)
  }

  static func router(site: Site) -> Router<BasicRequestContext> {
    let router = Router(context: BasicRequestContext.self, options: .autoGenerateHeadEndpoints)
    router.addMiddleware {
      SecurityHeaders()
      FailuresToResponses(site: site)
      RequestLimits()
    }
    PageRoutes(site: site).add(to: router)
    APIRoutes(site: site).add(to: router)
    return router
  }
}
