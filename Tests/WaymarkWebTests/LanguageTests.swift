import CareerModel
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import ShippedCatalog
import Testing

@testable import WaymarkWeb

@Suite("The language of the pages")
struct LanguageTests {
  @Test(
    "A browser's languages are read with their weights, in any region and case",
    arguments: [
      ("es", Language.spanish), ("es-MX", .spanish), ("ES-419,es;q=0.9,en;q=0.8", .spanish),
      ("en-US,en;q=0.9,es;q=0.8", .english), ("en;q=0.2,es;q=0.3", .spanish), ("es;q=0.5, en", .english),
      ("fr-CA, es ; q=0.4, en;q=0.1", .spanish), ("fr;q=1, *;q=0.5", .english), ("*", .english),
      ("es;q=0, en;q=0.1", .english), ("es;level=1;q=0.9,en;q=0.8", .spanish),
      // Among equals the one named first.
      ("en,es", .english), ("es,en", .spanish),
    ])
  func weights(field: String, language: Language) {
    #expect(PreferredLanguage.among(field) == language)
  }

  @Test(
    "A field that names no language of ours, or makes no sense, names none",
    arguments: [
      "", " ", ",", ";", "-", "q=1", "fr, de;q=0.5", "es;q=0", "es;q=2", "es;q=nan", "es;q=-1", "es;q=high",
      "español", "estonian", "e", "es;q=", String(repeating: "fr,", count: 100_000) + "es",
      String(repeating: "x", count: 1_000_000), "\u{0}", "<script>",
    ])
  func none(field: String) {
    #expect(PreferredLanguage.among(field) == nil)
  }

  private func withSite(_ test: @escaping @Sendable (any TestClientProtocol) async throws -> Void)
    async throws
  {
    let site = try Site(catalog: try ShippedCatalog.open())
    let application = Application(router: WaymarkServer.router(site: site))
    try await application.test(.router) { try await test($0) }
  }

  private static func language(_ response: TestResponse) -> String? {
    String(buffer: response.body).firstMatch(of: /<html lang="([a-z]+)"/).map { String($0.output.1) }
  }

  @Test("The language that was chosen comes before the one the browser asks for; English is the last resort")
  func order() async throws {
    let requests: [(HTTPFields, String)] = [
      ([:], "en"), ([.acceptLanguage: "es-US,es"], "es"), ([.acceptLanguage: "fr"], "en"),
      ([.acceptLanguage: "es", .cookie: "language=en"], "en"),
      ([.acceptLanguage: "en", .cookie: "state=WA; language=es"], "es"),
      ([.acceptLanguage: "es", .cookie: "language=<script>"], "es"), ([.cookie: "language=fr"], "en"),
    ]
    try await withSite { client in
      for (fields, language) in requests {
        for path in ["/", "/occupations/29-1141.00", "/nothing-here", "/?colour=blue"] {
          try await client.execute(uri: path, method: .get, headers: fields) {
            #expect(Self.language($0) == language, "\(path) \(fields)")
          }
        }
      }
    }
  }

  @Test("A chosen language is kept in one cookie that holds two letters, and the way leads back")
  func choice() async throws {
    try await withSite { client in
      func choose(_ body: String, _ test: @escaping (TestResponse) throws -> Void) async throws {
        try await client.execute(
          uri: "/language", method: .post, headers: [.contentType: "application/x-www-form-urlencoded"],
          body: ByteBuffer(string: body), testCallback: test)
      }
      try await choose("language=es&return=%2Fsearch%3Fq%3Dnurse%26kind%3Dcourse") { response in
        #expect(response.status == .seeOther)
        #expect(response.headers[.location] == "/search?q=nurse&kind=course")
        let cookie = response.headers[.setCookie] ?? ""
        #expect(cookie.hasPrefix("language=es;"))
        #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"))
      }
      for target in ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", ""] {
        try await choose("language=en&return=\(target)") { #expect($0.headers[.location] == "/") }
      }
      for language in ["", "fr", "ES", "es-MX", "es%0d%0aSet-Cookie:+x=1"] {
        try await choose("language=\(language)") { response in
          #expect(response.status == .badRequest)
          #expect(response.headers[.setCookie] == nil)
        }
      }
      try await client.execute(uri: "/language", method: .get) { #expect($0.headers[.allow] == "POST") }
    }
  }

  @Test("Pages of two languages are never mixed up, in our cache or in one on the way")
  func caches() async throws {
    try await withSite { client in
      for path in ["/occupations/47-2111.00", "/search/suggestions?q=nurse"] {
        let tag = try await client.execute(uri: path, method: .get, headers: [.acceptLanguage: "es"]) {
          #expect($0.headers[.vary] == "Cookie, Accept-Language")
          return $0.headers[.eTag] ?? ""
        }
        try await client.execute(
          uri: path, method: .get, headers: [.acceptLanguage: "en", .ifNoneMatch: tag]
        ) { #expect($0.status == .ok) }
      }
    }
  }

  @Test("The API speaks English, whatever a browser prefers: programs read it")
  func api() async throws {
    try await withSite { client in
      for path in ["/api/v1/clusters/finance", "/api/v1/occupations/x", "/api/v1/search"] {
        var bodies: [String] = []
        for language in ["en", "es"] {
          let body = try await client.execute(
            uri: path, method: .get, headers: [.acceptLanguage: language, .cookie: "language=\(language)"]
          ) { String(buffer: $0.body) }
          bodies.append(body)
        }
        #expect(bodies[0] == bodies[1], "\(path)")
      }
    }
  }
}
