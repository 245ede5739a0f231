import CareerModel
import Foundation
import Testing
import Wording

@Suite("Wording")
struct WordingTests {
  @Test("Every phrase has a text in every language", arguments: Language.allCases)
  func complete(language: Language) {
    #expect(Wording.of(language).missing == [])
  }

  @Test("Every translation is of the English text as it is now", arguments: Language.allCases)
  func noTranslationIsStale(language: Language) {
    #expect(Wording.of(language).stale(against: .english) == [])
  }

  @Test("A translation has the blanks and the forms of its English text", arguments: Language.allCases)
  func sameBlanks(language: Language) {
    func blanks(_ text: String) -> Set<String> {
      Set(text.matches(of: /\{[0-9n]\}/).map { String($0.output) })
    }
    for phrase in Phrase.allCases {
      let (english, text) = (Wording.english[phrase], Wording.of(language)[phrase])
      #expect(blanks(text) == blanks(english), "\(phrase): \(text)")
      #expect(text.count { $0 == "|" } == english.count { $0 == "|" }, "\(phrase): \(text)")
      #expect(!text.trimmingCharacters(in: .whitespaces).isEmpty, "\(phrase)")
    }
  }

  @Test("Every phrase is used somewhere: one that is not is dead text")
  func noneIsDead() throws {
    let sources = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources")
    let files = try #require(FileManager.default.enumerator(atPath: sources.path)).compactMap {
      $0 as? String
    }
    var code = ""
    for file in files
    where file.hasSuffix(".swift") && !file.hasPrefix("Wording/") {
      code += try String(contentsOf: sources.appendingPathComponent(file), encoding: .utf8)
    }
    let used = Set(
      code.split { !$0.isLetter && !$0.isNumber && $0 != "." }.flatMap { word in
        word.split(separator: ".").map(String.init)
      })
    let stale = Phrase.allCases.map(\.rawValue).filter { !used.contains($0) }
    #expect(stale == [])
  }

  @Test("Blanks are filled in order, each as often as it stands")
  func blanks() {
    let words = Wording(
      language: .english, texts: [.payFromTo: "{1} to {2}, {1}", .seeAll: "one {1}|{n} of {1}"])
    #expect(words(.payFromTo, "a", "b") == "a to b, a")
    #expect(words(.payFromTo, "{2}", "b") == "{2} to b, {2}")
    #expect(words.count(.seeAll, 1, "x") == "one x")
    #expect(words.count(.seeAll, 1200, "x") == "1,200 of x")
  }

  @Test("Sentences are short enough for grade 6, as far as a count can tell")
  func shortSentences() {
    for phrase in Phrase.allCases
    where !["attributionONET", "attributionOthers", "attributionExtracts", "stripReading"].contains(
      phrase.rawValue)
    {
      for sentence in Wording.english[phrase].split(whereSeparator: { ".?:".contains($0) }) {
        #expect(sentence.split(separator: " ").count <= 24, "\(phrase): \(sentence)")
      }
    }
  }

  @Test("No exclamation, no praise, no verdict")
  func tone() {
    for phrase in Phrase.allCases {
      let text = Wording.english[phrase].lowercased()
      for word in ["!", "recommended", "best for you", "amazing", "should "] {
        #expect(!text.contains(word), "\(phrase): \(text)")
      }
    }
  }
}
