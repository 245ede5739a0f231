import Catalog
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Interchange
import NIOCore
import Planning
import ShippedCatalog
import Testing

@testable import WaymarkWeb

/// The site with the packs that ship.
enum PackSite {
  static let folder = ShippedCatalog.root.appendingPathComponent("Packs").path
  static let day = "2026-11-24"

  static let shelf = Result<PackShelf, any Error> {
    let check = PackCheck(codes: try KnownCodes(try ShippedCatalog.open()), day: day)
    return try PackShelf(folder: folder, check: check)
  }

  static func with(
    _ test: @escaping @Sendable (any TestClientProtocol) async throws -> Void
  ) async throws {
    let site = try Site(catalog: try ShippedCatalog.open(), packs: try shelf.get())
    let application = Application(router: WaymarkServer.router(site: site))
    try await application.test(.router) { try await test($0) }
  }

  /// Posts a body of JSON.
  static func post(
    _ path: String, _ body: some Sequence<UInt8>, type: String? = "application/json",
    _ client: any TestClientProtocol
  ) async throws -> TestResponse {
    try await client.execute(
      uri: "/api/v1/" + path, method: .post, headers: type.map { [.contentType: $0] } ?? [:],
      body: ByteBuffer(bytes: body))
  }

  static func object(_ response: TestResponse) throws -> [String: Any] {
    let json = try JSONSerialization.jsonObject(with: Data(String(buffer: response.body).utf8))
    return try #require(json as? [String: Any])
  }

  /// A document as the API writes it, without the time that it took.
  static func timeless(_ json: JSONValue) -> String {
    timeless(String(decoding: JSONText.bytes(of: json), as: UTF8.self))
  }

  static func timeless(_ text: String) -> String {
    text.replacing(/"microseconds":\d+/, with: "\"microseconds\":0")
  }
}

@Suite("Packs in the API")
struct PackAPITests {
  @Test("Packs come with whose they are and what they hold")
  func list() async throws {
    try await PackSite.with { client in
      let found = try await client.execute(uri: "/api/v1/packs", method: .get) { try PackSite.object($0) }
      let items = try #require(found["items"] as? [[String: Any]])
      let entries = try PackSite.shelf.get().entries
      #expect(items.count == entries.count && items.count > 5)
      let district = try #require(items.first { $0["id"] as? String == "example-district" })
      #expect(district["demonstration"] as? Bool == true && district["extends"] as? String == "wa")
      #expect((district["counts"] as? [String: Int])?["programs"] == 18)
    }
  }

  @Test("A pack is its check, as the command prints it")
  func check() async throws {
    let reading = try PackReader.read(folder: PackSite.folder + "/example-district")
    let report = reading.report(try PackSite.shelf.get().check)
    let document = CheckDocument(
      path: "", pack: reading.pack, report: report, day: PackSite.day, knowsCodes: true)
    try await PackSite.with { client in
      let response = try await client.execute(uri: "/api/v1/packs/example-district", method: .get) { $0 }
      #expect(response.headers[.cacheControl] == "public, max-age=3600")
      #expect(String(buffer: response.body) == PackSite.timeless(document.json))
    }
  }

  @Test("Requirements are whole trees, those of the state among a district's")
  func requirements() async throws {
    try await PackSite.with { client in
      let found = try await client.execute(
        uri: "/api/v1/packs/example-district/requirements", method: .get
      ) { try PackSite.object($0) }
      let items = try #require(found["items"] as? [[String: Any]])
      let diploma = try #require(items.first { $0["id"] as? String == "wa-diploma" })
      #expect(diploma["kind"] as? String == "diploma")
      let root = try #require(diploma["requires"] as? [String: Any])
      let parts = try #require(root["parts"] as? [[String: Any]])
      let english = try #require(parts.first { ($0["title"] as? String)?.contains("English") == true })
      #expect(english["rule"] as? String == "credits" && english["amount"] as? Int == 4)
      #expect((english["from"] as? [String: Any])?["subjects"] as? [String] == ["english"])
    }
  }

  @Test("A program of study is looked at with what completes it")
  func program() async throws {
    try await PackSite.with { client in
      let found = try await client.execute(
        uri: "/api/v1/packs/example-district/programs/nursing", method: .get
      ) { try PackSite.object($0) }
      #expect(found["pack"] as? String == "example-district")
      #expect((found["sequence"] as? [[String]])?.isEmpty == false)
      #expect((found["requires"] as? [String: Any])?["parts"] is [[String: Any]])
    }
  }

  @Test(
    "What does not exist is named with what is near",
    arguments: [
      ("packs/exmple-district", 404, "example-district"), ("packs/zzz", 404, "There are: "),
      ("packs/%3Cscript%3E", 404, "There are: "), ("packs/wa/programs/nursing", 404, "no program of study"),
      ("packs/example-district/programs/nursin", 404, "nursing"), ("packs/none/requirements", 404, "no pack"),
      ("packs?limit=0", 400, "1 to 500"), ("packs?colour=1", 400, "colour"),
      ("packs/wa?limit=1", 400, "limit"),
    ])
  func problems(path: String, status: Int, words: String) async throws {
    try await PackSite.with { client in
      try await client.execute(uri: "/api/v1/" + path, method: .get) { response in
        #expect(response.status.code == status)
        #expect(response.headers[.contentType]?.hasPrefix("application/problem+json") == true)
        let detail = try #require(try PackSite.object(response)["detail"] as? String)
        #expect(detail.contains(words), "\(detail)")
      }
    }
  }

  @Test("Without packs the list is empty, and every pack is unknown")
  func noPacks() async throws {
    let site = try Site(catalog: try ShippedCatalog.open())
    try await Application(router: WaymarkServer.router(site: site)).test(.router) { client in
      try await client.execute(uri: "/api/v1/packs", method: .get) {
        let found = try PackSite.object($0)
        #expect(found["total"] as? Int == 0)
      }
      try await client.execute(uri: "/api/v1/packs/wa", method: .get) { #expect($0.status == .notFound) }
    }
  }
}
