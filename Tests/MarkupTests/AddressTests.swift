import Markup
import SeededNumbers
import Testing

@Suite("Addresses")
struct AddressTests {
  /// The `href` that comes out, or nil when there is none.
  private func href(_ address: Address?) -> String? {
    let markup = rendered { $0.a(.href(address)) }
    return markup.between("<a href=\"", "\"></a>").flatMap(Oracle.decoded)
  }

  @Test("A value cannot leave its path segment")
  func segment() {
    let code = "29-1141.00"
    #expect(href("/occupations/\(code)") == "/occupations/29-1141.00")
    let bad = "../x?y#z/%"
    #expect(href("/occupations/\(bad)/pay") == "/occupations/..%2Fx%3Fy%23z%2F%25/pay")
  }

  @Test("A value cannot leave its query field")
  func query() {
    let words = "nurse & aide=1+1"
    #expect(href("/search?q=\(words)&page=\(2)") == "/search?q=nurse%20%26%20aide%3D1%2B1&page=2")
  }

  @Test("A value of several segments keeps its slashes")
  func path() {
    #expect(
      href("/pathways/\(path: "health-sciences/therapeutic services")#exits")
        == "/pathways/health-sciences/therapeutic%20services#exits")
  }

  @Test("Other scripts are encoded as UTF-8")
  func otherScripts() {
    #expect(href("/search?q=\("niño")") == "/search?q=ni%C3%B1o")
    #expect(href(Address("https://example.org/niño")) == "https://example.org/ni%C3%B1o")
  }

  @Test(
    "Links to the web, to mail and within the site stay as they are",
    arguments: [
      "https://www.bls.gov/oes/?a=1&b=2#c", "HTTP://example.org", "mailto:help@example.org", "/a", "a/b:c",
      "?page=2", "#exits", "", "//example.org/a", "/a?u=x:y", "/100%25",
    ])
  func accepted(text: String) {
    #expect(href(Address(text)) == text)
  }

  @Test(
    "Other schemes are refused, however they are written",
    arguments: [
      "javascript:alert(1)", "JavaScript:alert(1)", "  javascript:alert(1)", "java\nscript:alert(1)",
      "java\tscript:alert(1)", "\u{1}javascript:alert(1)", "vbscript:x", "data:text/html,x", "file:///etc",
      "blob:x", "tel:1", ":x", "jav\u{0}ascript:x", "javascript\u{A0}:x", "https\u{200B}:x",
    ])
  func refused(text: String) {
    #expect(Address(text) == nil)
  }

  @Test("A literal with a refused scheme is left out")
  func refusedLiteral() {
    #expect(rendered { $0.a(.href("javascript:alert(1)"), text: "x") } == "<a>x</a>")
    let rest = "alert(1)"
    #expect(rendered { $0.a(.href("javascript:\(rest)"), text: "x") } == "<a>x</a>")
    #expect(rendered { $0.img(.src("data:image/png,x")) } == "<img>")
  }

  @Test("A value cannot bring a scheme of its own")
  func schemeFromValue() {
    let value = "javascript:alert(1)"
    #expect(href("\(value)") == "javascript%3Aalert%281%29")
  }

  @Test("No address, no attribute")
  func missing() {
    #expect(rendered { $0.a(.href(nil), text: "x") } == "<a>x</a>")
  }

  @Test("Spaces around an address from data go, spaces within are encoded, quotes too")
  func repaired() {
    let untidy = "  https://example.org/a b\"c<d> "
    #expect(href(Address(untidy)) == "https://example.org/a%20b%22c%3Cd%3E")
    #expect(href(Address("\\\\example.org")) == "%5C%5Cexample.org")
  }

  @Test("Query fields are added one by one, before a fragment")
  func adding() {
    let address: Address = "/occupations#list"
    #expect(href(address.adding("state", "WA")) == "/occupations?state=WA#list")
    #expect(
      href(address.adding("state", "WA").adding("q", "a&b").adding("page", 2))
        == "/occupations?state=WA&q=a%26b&page=2#list")
    #expect(href(address.adding("state", String?.none)) == "/occupations#list")
  }

  @Test("A fragment replaces the one before")
  func fragment() {
    #expect(href(("/a#b" as Address).fragment("c d")) == "/a#c%20d")
  }

  @Test("Whatever is put in, no scheme but the three comes out")
  func property() {
    var generator = Seeded(5)
    for _ in 0..<5_000 {
      let text =
        ["javascript:", "data:", "https:", "x", ""].randomElement(using: &generator)!
        + UnfriendlyText.random(using: &generator)
      guard let read = href(Address(text)) else { continue }
      #expect(read.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
      if let end = read.firstIndex(where: { ":/?#".contains($0) }), read[end] == ":" {
        #expect(["http", "https", "mailto"].contains(read[..<end].lowercased()))
      }
    }
  }
}
