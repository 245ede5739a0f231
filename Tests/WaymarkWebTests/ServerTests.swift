import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import ShippedCatalog
import Testing

@testable import WaymarkWeb

@Suite("The server")
struct ServerTests {
  private func withSite(_ test: @escaping @Sendable (any TestClientProtocol) async throws -> Void)
    async throws
  {
    let site = try Site(catalog: try ShippedCatalog.open())
    let application = Application(router: WaymarkServer.router(site: site))
    try await application.test(.router) { try await test($0) }
  }

  private static let securityHeaders = [
    "content-security-policy", "x-content-type-options", "x-frame-options", "referrer-policy",
    "cross-origin-opener-policy", "permissions-policy",
  ]

  @Test(
    "Every address has its status and the security headers",
    arguments: [
      ("/", 200), ("/?framework=modern", 200), ("/?framework=mine", 400), ("/clusters/finance", 200),
      ("/clusters/fiction", 404), ("/pathways/finance/accounting", 200), ("/pathways/finance/alchemy", 404),
      ("/pathways/finance/accounting/roadmap.svg", 200),
      ("/pathways/finance/accounting/roadmap.png?state=WA&lang=es", 200),
      ("/pathways/finance/accounting/roadmap.svg?state=ZZ", 400),
      ("/pathways/finance/accounting/roadmap.svg?lang=fr", 400),
      ("/pathways/finance/accounting/roadmap.gif", 404),
      ("/pathways/finance/alchemy/roadmap.png", 404),
      ("/api/v1/pathways/finance/accounting/roadmap?state=WA", 200),
      ("/occupations", 200), ("/occupations?level=mid&sort=wage&page=2", 200),
      ("/occupations?level=top", 400),
      ("/occupations?sort=luck", 400), ("/occupations?page=0", 400), ("/occupations?utm=1", 400),
      ("/occupations?cluster=fiction", 404), ("/occupations/29-1141.00", 200), ("/occupations/29-1141", 404),
      ("/occupations/xx", 404), ("/programs/51.3801", 200), ("/programs/51.9999", 200),
      ("/programs/99.9999", 404), ("/courses/14051", 200), ("/courses/99999", 404), ("/credentials", 200),
      ("/credentials/comptia-a-plus", 200), ("/credentials/none", 404), ("/colleges/236948", 200),
      ("/colleges/1", 404), ("/search", 200), ("/search?q=nurse&kind=course", 200), ("/search?kind=x", 400),
      ("/search/suggestions?q=nur", 200), ("/compare", 200), ("/compare?code=29-1141.00", 200),
      ("/compare?code=zz", 404), ("/sources", 200), ("/numbers", 200), ("/accessibility", 200),
      ("/privacy", 200), ("/assets/waymark.css", 200), ("/assets/../Package.swift", 404), ("/nothing", 404),
      ("/favicon.ico", 200), ("/profile", 200), ("/profile/about", 200), ("/profile/import", 200),
      ("/profile/export?code=SIC", 200), ("/profile/interests?form=short", 200), ("/profile/interests", 303),
      ("/profile/interests?form=short&done=yes", 303), ("/profile/scores?done=code&letters=sic", 303),
      ("/profile/scores?done=code&letters=x", 400), ("/matches", 200), ("/matches?code=SIC", 200),
      ("/matches?code=X", 400), ("/matches?form=short&a=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", 303),
    ])
  func statuses(path: String, status: Int) async throws {
    try await withSite { client in
      try await client.execute(uri: path, method: .get) { response in
        #expect(response.status.code == status, "\(path)")
        for name in Self.securityHeaders {
          #expect(response.headers[HTTPField.Name(name)!] != nil, "\(path) \(name)")
        }
      }
    }
  }

  @Test("A method that an address does not take is 405 with those it takes")
  func methods() async throws {
    try await withSite { client in
      for method in [HTTPRequest.Method.post, .put, .delete, .patch] {
        try await client.execute(uri: "/occupations", method: method) { response in
          #expect(response.status == .methodNotAllowed)
          #expect(response.headers[.allow] == "GET, HEAD")
        }
      }
      try await client.execute(uri: "/state", method: .get) { response in
        #expect(response.status == .methodNotAllowed)
        #expect(response.headers[.allow] == "POST")
      }
      try await client.execute(uri: "/occupations", method: .head) { #expect($0.status == .ok) }
    }
  }

  @Test("Requests that are too large are turned away")
  func limits() async throws {
    try await withSite { client in
      let long = "/search?q=" + String(repeating: "a", count: 5000)
      try await client.execute(uri: long, method: .get) { #expect($0.status.code == 414) }
      let body = ByteBuffer(repeating: UInt8(ascii: "a"), count: 20_000)
      try await client.execute(uri: "/state", method: .post, body: body) { #expect($0.status.code == 413) }
    }
  }

  @Test("A chosen state is kept in one cookie and shown on the next page")
  func stateChoice() async throws {
    try await withSite { client in
      try await client.execute(
        uri: "/state", method: .post, headers: [.contentType: "application/x-www-form-urlencoded"],
        body: ByteBuffer(string: "state=WA&return=%2Foccupations%2F29-1141.00")
      ) { response in
        #expect(response.status == .seeOther)
        #expect(response.headers[.location] == "/occupations/29-1141.00")
        let cookie = response.headers[.setCookie] ?? ""
        #expect(cookie.hasPrefix("state=WA"))
        #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"))
      }
      try await client.execute(uri: "/occupations/29-1141.00", method: .get, headers: [.cookie: "state=WA"]) {
        let html = String(buffer: $0.body)
        #expect(html.contains("$124,200"))
        #expect(html.contains("Typical pay in Washington"))
      }
      try await client.execute(uri: "/state", method: .post, body: ByteBuffer(string: "state=ZZ")) {
        #expect($0.status == .badRequest)
      }
      try await client.execute(uri: "/", method: .get, headers: [.cookie: "state=<script>"]) {
        #expect($0.status == .ok)
      }
    }
  }

  @Test("A page that has not changed is not sent again; pages of two states are not mixed up")
  func conditionalRequests() async throws {
    try await withSite { client in
      let tag = try await client.execute(uri: "/occupations/47-2111.00", method: .get) { response in
        #expect(response.headers[.vary] == "Cookie, Accept-Language")
        return response.headers[.eTag] ?? ""
      }
      #expect(!tag.isEmpty)
      try await client.execute(
        uri: "/occupations/47-2111.00", method: .get, headers: [.ifNoneMatch: tag]
      ) { response in
        #expect(response.status == .notModified)
        #expect(response.body.readableBytes == 0)
      }
      try await client.execute(
        uri: "/occupations/47-2111.00", method: .get, headers: [.ifNoneMatch: tag, .cookie: "state=WA"]
      ) { #expect($0.status == .ok) }
    }
  }

  @Test(
    "Every read of the API answers with JSON, an entity tag and a lifetime; errors are problem details",
    arguments: [
      ("clusters", 200), ("clusters?framework=modern", 200), ("clusters/finance", 200), ("clusters/x", 404),
      ("pathways", 200), ("pathways?cluster=finance", 200), ("pathways/finance/accounting?state=WA", 200),
      ("occupations?skill-level=mid&state=WA&sort=wage&limit=5&offset=5", 200), ("occupations?limit=0", 400),
      ("occupations?limit=501", 400), ("occupations?state=ZZ", 400), ("occupations/29-1141.00?state=WA", 200),
      ("occupations/00-0000.00", 404), ("search?q=nurse", 200), ("search", 400), ("programs?limit=2", 200),
      ("programs/51.3801?state=WA", 200), ("courses?limit=2", 200), ("courses/14051", 200),
      ("credentials?cluster=finance", 200), ("credentials/comptia-a-plus", 200), ("colleges?state=WA", 200),
      ("colleges/236948", 200), ("sources", 200), ("openapi.json", 200), ("nothing", 404),
    ])
  func api(path: String, status: Int) async throws {
    try await withSite { client in
      try await client.execute(uri: "/api/v1/" + path, method: .get) { response in
        #expect(response.status.code == status)
        _ = try JSONSerialization.jsonObject(with: Data(String(buffer: response.body).utf8))
        if status == 200 {
          #expect(response.headers[.contentType]?.hasPrefix("application/json") == true)
          #expect(response.headers[.eTag] != nil)
          #expect(response.headers[.cacheControl] == "public, max-age=3600")
        } else {
          #expect(response.headers[.contentType]?.hasPrefix("application/problem+json") == true)
          #expect(response.headers[.cacheControl] == "no-store")
        }
      }
    }
  }

  @Test("Pages of a list together are the whole list, each entry once")
  func paging() async throws {
    try await withSite { client in
      var codes: [String] = []
      var next: String? = "/api/v1/occupations?limit=300&sort=wage"
      while let address = next {
        next = try await client.execute(uri: address, method: .get) { response in
          let page = try #require(
            try JSONSerialization.jsonObject(with: Data(String(buffer: response.body).utf8)) as? [String: Any]
          )
          codes += (page["items"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
          return page["next"] as? String
        }
      }
      #expect(codes.count == 1016)
      #expect(Set(codes).count == 1016)
    }
  }

  @Test("A title typed into the comparison is found and becomes part of the address")
  func compareByTitle() async throws {
    try await withSite { client in
      try await client.execute(uri: "/compare?code=47-2111.00&add=registered%20nurse", method: .get) {
        #expect($0.status.code == 302 || $0.status.code == 303 || $0.status.code == 307)
        #expect($0.headers[.location] == "/compare?code=47-2111.00&code=29-1141.00")
      }
      try await client.execute(uri: "/compare?code=47-2111.00&add=zzqxv", method: .get) {
        let html = String(buffer: $0.body)
        #expect($0.status == .ok)
        #expect(html.contains("No occupation is called &quot;zzqxv&quot;"))
        #expect(html.contains("Electricians"))
      }
      let five = ["47-2111.00", "29-1141.00", "15-1252.00", "51-4121.00", "53-3032.00"].map { "code=\($0)" }
      try await client.execute(uri: "/compare?" + five.joined(separator: "&"), method: .get) {
        #expect($0.status == .badRequest)
      }
    }
  }
}
