import Foundation
import NIOCore
import Testing

@testable import WaymarkWeb

@Suite("What keeps the site safe")
struct SafetyTests {
  @Test(
    "After choosing a state, only a path of this site is gone back to",
    arguments: [
      "//evil.example", "https://evil.example", "/\\evil.example", "\\\\evil.example", "javascript:alert(1)",
      "evil", "", "/a\r\nSet-Cookie: x=1", "/ä", "/%0d%0a ", "/a\\b",
    ])
  func redirects(path: String) {
    #expect(PreferenceChoice.target(path) == "/")
  }

  @Test("Paths with parameters are gone back to as they are")
  func ownPaths() {
    #expect(
      PreferenceChoice.target("/occupations?cluster=finance&page=2") == "/occupations?cluster=finance&page=2")
    #expect(PreferenceChoice.target(nil) == "/")
  }

  @Test("What a form sends is read as it was typed")
  func formFields() throws {
    let fields = try QueryParameters.fields("q=registered+nurse&x=a%2Bb%26c&empty=&bare&y=1=2")
    #expect(fields.map(\.name) == ["q", "x", "empty", "bare", "y"])
    #expect(fields.map(\.value) == ["registered nurse", "a+b&c", "", "", "1=2"])
    #expect(throws: PageFailure.self) { try QueryParameters.fields("q=%ff") }
    #expect(throws: PageFailure.self) { try QueryParameters.fields("q=%zz") }
  }

  @Test("Entity tags differ for different bodies, and lists and weak tags are understood")
  func entityTags() {
    let tag = EntityTag.tag(of: Array("nurse".utf8))
    #expect(tag != EntityTag.tag(of: Array("nurses".utf8)))
    #expect(EntityTag.matches(tag, list: "\"other\", \(tag)"))
    #expect(EntityTag.matches(tag, list: "W/\(tag)"))
    #expect(EntityTag.matches(tag, list: "*"))
    #expect(!EntityTag.matches(tag, list: "\"other\""))
    #expect(!EntityTag.matches(tag, list: ""))
  }

  @Test("The cache stays within its bytes and keeps what was used last")
  func cache() {
    let cache = ResponseCache(mostBytes: 100_000)
    func response(_ index: Int) -> RenderedResponse {
      RenderedResponse(
        [UInt8](repeating: UInt8(index % 256), count: 5000), type: "text/plain", caching: "no-store")
    }
    for index in 0..<200 {
      cache.store(response(index), for: "page \(index)")
      _ = cache.response(for: "page 0")
    }
    let kept = (0..<200).filter { cache.response(for: "page \($0)") != nil }
    #expect(kept.count * 5000 <= 100_000)
    #expect(kept.contains(0), "It was used all the time.")
    #expect(kept.contains(199))
  }

  @Test("A response larger than its share of the cache is not kept")
  func largeResponses() {
    let cache = ResponseCache(mostBytes: 100_000)
    cache.store(
      RenderedResponse([UInt8](repeating: 1, count: 50_000), type: "text/plain", caching: "no-store"),
      for: "large")
    #expect(cache.response(for: "large") == nil)
  }
}
