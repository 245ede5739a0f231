import Markup
import SeededNumbers
import Testing

@Suite("Text and attribute values are always escaped")
struct EscapingTests {
  @Test("The five characters of markup become entities")
  func entities() {
    #expect(rendered { $0.text("Tom & Ann's <b> \"x\"") } == "Tom &amp; Ann&#39;s &lt;b&gt; &quot;x&quot;")
  }

  @Test(
    "Spanish, Chinese and pictures pass unchanged",
    arguments: ["¿Qué carrera técnica?", "护士", "👩‍⚕️", "€ 10 – 20"])
  func otherScripts(text: String) {
    #expect(rendered { $0.text(text) } == text)
  }

  @Test("A text can neither end its element nor be read as anything but itself")
  func texts() throws {
    var generator = Seeded(1)
    for _ in 0..<20_000 {
      let text = UnfriendlyText.random(using: &generator)
      let markup = rendered { $0.p(text: text) }
      let content = try #require(markup.between("<p>", "</p>"))
      #expect(Oracle.decoded(content) == Oracle.legal(text), "\(text.debugDescription)")
    }
  }

  @Test("An attribute value can neither end its quotes nor be read as anything but itself")
  func values() throws {
    var generator = Seeded(2)
    for _ in 0..<20_000 {
      let text = UnfriendlyText.random(using: &generator)
      let markup = rendered { $0.input(.value(text)) }
      let value = try #require(markup.between("<input value=\"", "\">"))
      #expect(Oracle.decoded(value) == Oracle.legal(text), "\(text.debugDescription)")
    }
  }

  @Test("A text in a drawing is escaped in the same way")
  func drawings() throws {
    var generator = Seeded(3)
    for _ in 0..<2_000 {
      let text = UnfriendlyText.random(using: &generator)
      let markup = drawn { $0.tspan { $0.text(text[...]) } }
      let content = try #require(markup.between("<tspan>", "</tspan>"))
      #expect(Oracle.decoded(content) == Oracle.legal(text), "\(text.debugDescription)")
    }
  }

  @Test("Every single character is either itself, an entity or a replacement")
  func singleCharacters() {
    for value in (0...0x3000).map(UInt32.init) + Array(0xD700...0xFFFF) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let markup = rendered { $0.text(String(Character(scalar))) }
      #expect(
        Oracle.decoded(markup[...]) == Oracle.legal(String(Character(scalar))),
        "U+\(String(value, radix: 16))")
    }
  }

  @Test("An author's own words are escaped too")
  func words() {
    #expect(rendered { $0.link(.media("(width >= 700px)")) } == "<link media=\"(width &gt;= 700px)\">")
  }

  @Test("Only literals and what a writer made go in as they are")
  func trusted() {
    let footer = Rendered { $0.p(text: "a < b") }
    let markup = rendered {
      $0.raw(trusted: "<hr>")
      $0.raw(trusted: footer)
    }
    #expect(markup == "<hr><p>a &lt; b</p>")
  }

  @Test("A text longer than the first buffer arrives whole")
  func growth() {
    let text = String(repeating: "Registered Nurses & co. ", count: 4_000)
    var html = HTMLWriter(reserving: 1)
    html.p(text: text)
    let markup = String(decoding: html.finish(), as: UTF8.self)
    #expect(Oracle.decoded(markup.dropFirst(3).dropLast(4)) == text)
  }
}
