import ArgumentParser
import Catalog

/// `waymark serve`: web pages and the API.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serve the web pages and the API.",
    discussion: """
      Prints the address to open once it listens, and ends cleanly on Control-C or SIGTERM.

      EXAMPLES:
        waymark serve
        waymark serve --port 9000
        waymark serve --host 0.0.0.0 --port 80
      """)

  @Option(help: "The address to listen on; 127.0.0.1 is this machine alone.")
  var host = "127.0.0.1"

  @Option(help: "The port to listen on; 0 takes any free one.")
  var port = 8080

  @OptionGroup var options: CatalogOptions

  func validate() throws {
    guard (0...65535).contains(port) else {
      throw ValidationError("The port \(port) is not between 0 and 65535.")
    }
  }

  func run() async throws {
    guard let server = ServerWiring.server else {
      throw CommandFailure(.unavailable, "This program was built without the web server.")
    }
    let catalog = try options.open()
    let shown = host == "127.0.0.1" ? "localhost" : host.contains(":") ? "[\(host)]" : host
    do {
      try await server.serve(catalog, host: host, port: port) { port in
        try? StandardOutput.emit("Waymark is ready: open http://\(shown):\(port)/\n")
      }
    } catch let failure as ServeFailure {
      throw CommandFailure(.unavailable, failure.reason, hint: failure.hint)
    }
  }
}
