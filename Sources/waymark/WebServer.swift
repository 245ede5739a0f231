import Catalog
import Interchange
import WaymarkCLI
import WaymarkWeb

/// The web server as the commands know it.
struct WebServer: CatalogServer {
  func serve(
    _ catalog: CareerCatalog, packs: PackShelf, host: String, port: Int,
    ready: @escaping @Sendable (Int) -> Void
  ) async throws {
    do {
      try await WaymarkServer.run(
        site: try Site(catalog: catalog, packs: packs), host: host, port: port, ready: ready)
    } catch let error as WebError {
      throw ServeFailure(reason: error.description, hint: error.hint)
    }
  }
}
