import Catalog
import Hummingbird
import Logging
import NIOCore
import Synchronization

/// The web server: pages and API over one catalogue.
public enum WaymarkServer {
  /// Serves the site until the program is told to end (SIGINT, SIGTERM); open requests are finished.
  ///
  /// `ready` hears the port once the server listens: port 0 takes any free one. Throws
  /// `WebError.cannotListen` when the address is taken or not allowed.
  public static func run(
    site: Site, host: String, port: Int, ready: @escaping @Sendable (Int) -> Void
  ) async throws {
    let logger = quietLogger()
    let hasStarted = Atomic(false)
    let application = Application(
      router: router(site: site),
      // A client that sends half a request and falls silent must not hold a connection.
      server: .http1(configuration: .init(idleTimeout: .seconds(30))),
      configuration: ApplicationConfiguration(address: .hostname(host, port: port), backlog: 1024),
      onServerRunning: { channel in
        hasStarted.store(true, ordering: .relaxed)
        ready(channel.localAddress?.port ?? port)
        warmUp(site, logger: logger)
      },
      logger: logger)
    do {
      try await application.runService()
    } catch let error as IOError {
      throw WebError.cannotListen(host: host, port: port, reason: error.description)
    } catch let error as SocketAddressError {
      throw WebError.cannotListen(host: host, port: port, reason: "\(error)")
    } catch let error where !hasStarted.load(ordering: .relaxed) {
      // A host that does not resolve comes as an error of the resolver's own.
      throw WebError.cannotListen(host: host, port: port, reason: "\(error)")
    }
  }

  /// Loads what first visitors would wait for, after the server has begun to answer.
  private static func warmUp(_ site: Site, logger: Logger) {
    do {
      try site.catalog.warmUp()
    } catch {
      logger.error("The catalogue cannot be read", metadata: ["error": "\(error)"])
    }
  }

  /// Who looked at what is nobody's business: only failures are logged.
  private static func quietLogger() -> Logger {
    var logger = Logger(label: "waymark")
    logger.logLevel = .error
    return logger
  }

  static func router(site: Site) -> Router<BasicRequestContext> {
    let router = Router(context: BasicRequestContext.self, options: .autoGenerateHeadEndpoints)
    router.addMiddleware {
      SecurityHeaders()
      FailuresToResponses(site: site)
      RequestLimits()
    }
    PageRoutes(site: site).add(to: router)
    ProfileRoutes(site: site).add(to: router)
    RoutePlanRoutes(site: site).add(to: router)
    PlannerRoutes(site: site).add(to: router)
    APIRoutes(site: site).add(to: router)
    return router
  }
}
