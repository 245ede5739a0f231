import ArgumentParser
import Catalog
import Foundation
import Interchange
import Planning

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
        waymark serve --packs Packs
        waymark serve --host 0.0.0.0 --port 80
      """)

  @Option(help: "The address to listen on; 127.0.0.1 is this machine alone.")
  var host = "127.0.0.1"

  @Option(help: "The port to listen on; 0 takes any free one.")
  var port = 8080

  @Option(
    help: ArgumentHelp(
      "The folder that holds packs of schools and states. Otherwise Packs, where there is one.",
      valueName: "folder"),
    completion: .directory)
  var packs: String?

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
    let shelf = try shelf(catalog)
    let shown = host == "127.0.0.1" ? "localhost" : host.contains(":") ? "[\(host)]" : host
    do {
      try await server.serve(catalog, packs: shelf, host: host, port: port) { port in
        try? StandardOutput.emit("Waymark is ready: open http://\(shown):\(port)/\n")
      }
    } catch let failure as ServeFailure {
      throw CommandFailure(.unavailable, failure.reason, hint: failure.hint)
    }
  }

  /// The packs, checked as of today. What cannot be used is said, and the others are served.
  private func shelf(_ catalog: CareerCatalog) throws -> PackShelf {
    guard let folder = packs ?? Self.usualPacks else { return .empty }
    do throws(PackFolderError) {
      let check = PackCheck(codes: (try? KnownCodes(catalog)) ?? .none, day: Today.day)
      let shelf = try PackShelf(folder: folder, check: check)
      for (name, reason) in shelf.unusable {
        StandardError.emit("The pack in \(name) is left out: \(reason). Run waymark check on it.\n")
      }
      return shelf
    } catch {
      throw CommandFailure(error)
    }
  }

  private static var usualPacks: String? {
    FileManager.default.fileExists(atPath: "Packs") ? "Packs" : nil
  }
}
