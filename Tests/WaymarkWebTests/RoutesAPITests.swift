import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import ShippedCatalog
import Testing

@testable import WaymarkWeb

@Suite("Routes in the API")
struct RoutesAPITests {
  private func withSite(_ test: @escaping @Sendable (any TestClientProtocol) async throws -> Void)
    async throws
  {
    let site = try Site(catalog: try ShippedCatalog.open())
    let application = Application(router: WaymarkServer.router(site: site))
    try await application.test(.router) { try await test($0) }
  }

  private func object(_ response: TestResponse) throws -> [String: Any] {
    let json = try JSONSerialization.jsonObject(with: Data(String(buffer: response.body).utf8))
    return try #require(json as? [String: Any])
  }

  private static let electrician = "/api/v1/routes?to=47-2111.00&legs=2"

  @Test("Routes come as the program prints them, and are kept nowhere")
  func document() async throws {
    try await withSite { client in
      try await client.execute(
        uri: Self.electrician + "&from=occupation:41-2031.00:2&state=WA&all=1", method: .get
      ) { response in
        #expect(response.status == .ok)
        #expect(response.headers[.cacheControl] == "private, no-store")
        let found = try object(response)
        #expect(found["from"] as? [String] == ["occupation:41-2031.00:2"])
        #expect(found["state"] as? String == "WA")
        let routes = try #require(found["itineraries"] as? [[String: Any]])
        #expect(routes.count == found["found"] as? Int && !routes.isEmpty)
        #expect(found["microseconds"] is Int && found["explored"] is Int)
      }
    }
  }

  @Test("The same words in Spanish, with titles as they are")
  func spanish() async throws {
    try await withSite { client in
      try await client.execute(uri: Self.electrician + "&lang=es", method: .get) { response in
        let text = String(buffer: response.body)
        #expect(text.contains("Aprendizaje: ") && text.contains("Electricians"))
      }
    }
  }

  @Test(
    "What does not fit is answered with problem details",
    arguments: [
      ("routes", 400), ("routes?to=47-2111.00&colour=1", 400), ("routes?to=47-2111.00&sort=cost", 400),
      ("routes?to=47-2111.00&from=grade:13", 400), ("routes?to=47-2111.00&from=wizard:1", 400),
      ("routes?to=47-2111.00&held=age:1", 400), ("routes?to=47-2111.00&held=associate:99.9999", 404),
      ("routes?to=47-2111.00&held=credential:none-such", 404), ("routes?to=47-2111.00&legs=0", 400),
      ("routes?to=47-2111.00&months=x", 400), ("routes?to=47-2111.00&state=ZZ", 400),
      ("routes?to=47-2111.00&states=OR,ZZ", 400), ("routes?to=47-2111.00&assume=luck:1", 400),
      ("routes?to=47-2111.00&assume=savings:-1", 400), ("routes?to=47-2111.00&lang=fr", 400),
      ("routes?to=zzqxv", 404), ("routes?to=pathway:finance/alchemy", 404),
      ("routes?to=cluster:fiction:1", 404),
      ("routes?to=cluster:finance:9000000", 400), ("reachable?within=121", 400), ("reachable?to=x", 400),
      ("reachable?limit=0", 400), ("reachable?from=grade:5", 400),
    ])
  func problems(path: String, status: Int) async throws {
    try await withSite { client in
      try await client.execute(uri: "/api/v1/" + path, method: .get) { response in
        #expect(response.status.code == status, "\(path): \(String(buffer: response.body))")
        #expect(response.headers[.contentType]?.hasPrefix("application/problem+json") == true)
        #expect(response.headers[.cacheControl] == "no-store")
        let problem = try object(response)
        #expect((problem["detail"] as? String)?.isEmpty == false)
      }
    }
  }

  @Test("What is within reach comes best paid first, and no later than asked for")
  func reachable() async throws {
    try await withSite { client in
      try await client.execute(uri: "/api/v1/reachable?within=3&legs=1&limit=2000", method: .get) {
        response in
        #expect(response.status == .ok)
        #expect(response.headers[.cacheControl] == "private, no-store")
        let found = try object(response)
        let occupations = try #require(found["occupations"] as? [[String: Any]])
        #expect(occupations.count == found["found"] as? Int && occupations.count > 100)
        #expect(occupations.allSatisfy { ($0["months"] as? Int ?? .max) <= 3 })
        let pays = occupations.compactMap { $0["medianWage"] as? Double }
        #expect(pays == pays.sorted(by: >))
      }
    }
  }

  @Test("More things held than anybody needs are refused")
  func tooMany() async throws {
    let held = String(repeating: "&held=age:20", count: 41)
    try await withSite { client in
      try await client.execute(uri: Self.electrician + held, method: .get) { response in
        #expect(response.status == .badRequest)
      }
    }
  }
}
