import CareerModel
import Testing
import Wording

@Suite("Text in more than one language")
struct PassageTests {
  private let spanish = Wording(
    language: .spanish,
    translations: [
      .scopeSOC: ("", "Las cifras son de {1} en total."), .payFromTo: ("", "{1} a {2}, {1}"),
      .yes: ("", "Sí"),
    ])

  @Test("A title inside a sentence keeps its language, and the sentence around it has the page's")
  func titles() {
    let passage = spanish.passage(.scopeSOC, spanish.title("Registered Nurses"))
    #expect(passage.parts.map(\.text) == ["Las cifras son de ", "Registered Nurses", " en total."])
    #expect(passage.parts.map(\.language) == [nil, .english, nil])
    #expect(passage.text == "Las cifras son de Registered Nurses en total.")
  }

  @Test("On an English page nothing is in another language")
  func english() {
    let passage = Wording.english.passage(.scopeSOC, Wording.english.title("Registered Nurses"))
    #expect(passage.parts.map(\.language) == [nil])
  }

  @Test("What fills a blank is never read as another blank, and plain texts stay one part")
  func blanks() {
    #expect(spanish.passage(.payFromTo, "{2}", "b") == Passage("{2} a b, {2}"))
    #expect(spanish.passage(.yes) == Passage("Sí"))
  }

  @Test("Neighbours in one language are one part; empty texts are none")
  func joining() {
    let titles = Passage([spanish.title("A"), spanish.title("B")], separator: "")
    #expect(titles.parts.map(\.text) == ["AB"])
    let list = Passage([spanish.title("A"), "x", "", spanish.title("B")], separator: ", ")
    #expect(list.parts.map(\.text) == ["A", ", x, , ", "B"])
    #expect(Passage("").parts.isEmpty)
  }
}
