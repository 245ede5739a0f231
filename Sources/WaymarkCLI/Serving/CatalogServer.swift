public import Catalog
public import Interchange

/// What `waymark serve` starts. The program wires the web server in; the commands know only this.
public protocol CatalogServer: Sendable {
  /// Serves a catalogue and packs until the program is told to end. `ready` hears the port once the server listens.
  ///
  /// Throws `ServeFailure` when it cannot start.
  func serve(
    _ catalog: CareerCatalog, packs: PackShelf, host: String, port: Int,
    ready: @escaping @Sendable (Int) -> Void
  ) async throws
}

/// Why a server cannot start.
public struct ServeFailure: Error {
  /// What is wrong, in words.
  public let reason: String
  /// What to do next.
  public let hint: String?

  /// Says why a server cannot start.
  public init(reason: String, hint: String?) {
    self.reason = reason
    self.hint = hint
  }
}

/// The server that the program was wired with.
public enum ServerWiring {
  /// Set around the whole run of the program; absent in tools that only read.
  @TaskLocal public static var server: (any CatalogServer)?
}
