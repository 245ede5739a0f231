import Hummingbird
import Logging

/// Bare Hummingbird: one route, one word. `hello PORT`
@main
enum Main {
  static func main() async throws {
    let port = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 8081
    var logger = Logger(label: "hello")
    logger.logLevel = .error
    let router = Router()
    router.get("hello") { _, _ in "hello" }
    let application = Application(
      router: router, configuration: .init(address: .hostname("127.0.0.1", port: port), backlog: 1024),
      logger: logger)
    try await application.runService()
  }
}
