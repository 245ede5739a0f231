import Foundation
import Hummingbird
import HummingbirdTesting
import ShippedCatalog
import Testing

@testable import WaymarkWeb

@Suite("What openapi.json says of the API")
struct OpenAPITests {
  private static func description() throws -> [String: Any] {
    let file = ShippedCatalog.root.appendingPathComponent("Sources/WaymarkWeb/Assets/openapi.json")
    return try #require(try JSONSerialization.jsonObject(with: try Data(contentsOf: file)) as? [String: Any])
  }

  private static func operations() throws -> [String: [String: Any]] {
    try #require(try description()["paths"] as? [String: [String: Any]])
  }

  @Test("It has every address of the API, with its method, and no other")
  func addresses() throws {
    let site = try Site(catalog: try ShippedCatalog.open())
    let routes = WaymarkServer.router(site: site).routes.filter { $0.method != .head }.compactMap { route in
      let path = "\(route.path)"
      return path.hasPrefix("/api/v1/") ? "\(route.method) " + path.dropFirst("/api/v1".count) : nil
    }
    let described = try Self.operations().flatMap { path, methods in
      methods.keys.map { $0.uppercased() + " " + path }
    }
    #expect(Set(routes) == Set(described + ["GET /openapi.json"]))
  }

  @Test("Every read answers its example with the keys that are promised")
  func examples() async throws {
    let schemas = try #require(
      (try Self.description()["components"] as? [String: Any])?["schemas"] as? [String: [String: Any]])
    let names = Set(schemas.keys)
    let text = String(
      decoding: try JSONSerialization.data(withJSONObject: try Self.description()), as: UTF8.self)
    for found in text.matches(of: /components\\?\/schemas\\?\/(\w+)/) {
      #expect(names.contains(String(found.1)), "\(found.1) is not there.")
    }
    let reads = try Self.operations().keys.filter { $0.hasPrefix("/packs") }
    #expect(reads.count == 4)
    for path in reads { try await read(path) }
  }

  private func read(_ path: String) async throws {
    let operation = try #require(try Self.operations()[path]?["get"] as? [String: Any])
    var address = path
    for parameter in operation["parameters"] as? [[String: Any]] ?? []
    where parameter["in"] as? String == "path" {
      let (name, value) = (parameter["name"] as? String ?? "", parameter["example"] as? String ?? "")
      address = address.replacingOccurrences(of: "{\(name)}", with: value)
    }
    let described = try #require(try Self.schema(of: operation)["required"] as? [String])
    try await PackSite.with { [address] client in
      let found = try await client.execute(uri: "/api/v1" + address, method: .get) { try PackSite.object($0) }
      #expect(Set(found.keys) == Set(described), "\(address)")
    }
  }

  static func schema(of operation: [String: Any]) throws -> [String: Any] {
    let answers = operation["responses"] as? [String: [String: Any]]
    let content = answers?["200"]?["content"] as? [String: [String: Any]]
    let schema = try #require(content?["application/json"]?["schema"] as? [String: Any])
    guard let name = (schema["$ref"] as? String)?.split(separator: "/").last else { return schema }
    let components = try description()["components"] as? [String: [String: [String: Any]]]
    return try #require(components?["schemas"]?[String(name)])
  }

  @Test(
    "What is worked out has the keys that are promised",
    arguments: [
      ("/audit", "audit?pack=example-district", WorkAPITests.plan), ("/plan", "plan", WorkAPITests.problem),
      ("/balance", "balance", WorkAPITests.curriculum), ("/check", "check", WorkAPITests.pack),
    ])
  func work(path: String, address: String, body: String) async throws {
    let operation = try #require(try Self.operations()[path]?["post"] as? [String: Any])
    let described = try #require(try Self.schema(of: operation)["required"] as? [String])
    try await PackSite.with { client in
      let found = try PackSite.object(try await PackSite.post(address, body.utf8, client))
      #expect(Set(found.keys) == Set(described), "\(found)")
    }
  }
}
