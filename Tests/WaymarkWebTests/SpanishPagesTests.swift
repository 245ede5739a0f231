import CareerModel
import Foundation
import Hummingbird
import HummingbirdTesting
import ShippedCatalog
import Testing
import Wording

@testable import WaymarkWeb

@Suite("Pages in Spanish")
struct SpanishPagesTests {
  /// One address for every kind of page, and for every kind of failure.
  private static let paths = [
    "/", "/?framework=modern", "/clusters/finance", "/clusters/advanced-manufacturing",
    "/pathways/health-sciences/therapeutic-services", "/pathways/finance/securities-investments",
    "/pathways/advanced-manufacturing/robotics", "/occupations",
    "/occupations?cluster=manufacturing&level=mid",
    "/occupations?cluster=marketing&level=semi&min-wage=150000", "/occupations/29-1141.00",
    "/occupations/29-1141.01", "/occupations/31-1121.00", "/occupations/47-2111.00",
    "/occupations/55-1011.00", "/occupations/27-2011.00", "/programs/51.3801", "/programs/01.0207",
    "/courses/14051", "/courses/22001", "/courses/02052", "/credentials",
    "/credentials?cluster=marketing&high-school=yes", "/credentials/certified-emergency-nurse",
    "/credentials/comptia-a-plus", "/colleges/236948", "/search", "/search?q=nurse",
    "/search?q=regsitered+nurse", "/search?q=zzqxv", "/compare",
    "/compare?code=29-1141.00&code=47-2111.00&code=55-1011.00", "/compare?add=zzqxv", "/sources", "/numbers",
    "/accessibility", "/privacy", "/profile", "/profile/about", "/profile/interests", "/profile/skills",
    "/profile/values", "/profile/scores", "/profile/scores?r=9", "/profile/import", "/profile?interests=x",
    "/routes", "/routes?to=47-2111.00&from=diploma&all=1", "/routes?to=47-2111.00&from=diploma&months=3",
    "/routes?to=zzqxv", "/routes?to=47-2111.00&from=working&job=zzqxv&credential=zzqxv&states=ZZ",
    "/routes?to=47-2111.00&from=grade:13", "/routes/compare?to=47-2111.00&from=diploma&a=1&b=2",
    "/routes/compare?to=47-2111.00&from=diploma",
    "/pathways/health-sciences/therapeutic-services/programs", "/nothing-here", "/occupations/29-1141.99",
    "/pathways/health-sciences/therapeutic-servces", "/credentials/nothing", "/occupations?colour=blue",
    "/numbers?colour=blue", "/occupations?level=expert", "/occupations?page=0", "/?framework=mine",
    "/credentials?high-school=maybe", "/search?q=%ff",
    "/compare?code=47-2111.00&code=29-1141.00&code=15-1252.00&code=51-4121.00&code=53-3032.00",
    "/search?q=" + String(repeating: "a", count: 5000),
  ]

  /// What English phrases say between their blanks, as far as it has more than three words.
  static let english: [(phrase: Phrase, text: String)] = Phrase.allCases.flatMap { phrase in
    Wording.english[phrase].split { "|".contains($0) }.flatMap { form in
      form.replacing(/\{[0-9n]\}/, with: "\u{0}").split(separator: "\u{0}").map { text in
        (phrase, text.trimmingCharacters(in: .whitespaces))
      }
    }.filter { $0.1.split(separator: " ").count > 3 && !Wording.spanish[phrase].contains($0.1) }
  }

  @Test("No English sentence of ours stands on a Spanish page, also when something goes wrong")
  func noEnglish() async throws {
    #expect(Self.english.count > 100)
    let site = try Site(catalog: try ShippedCatalog.open())
    let application = Application(router: WaymarkServer.router(site: site))
    try await application.test(.router) { client in
      for path in Self.paths {
        for state in path.hasPrefix("/occupations") ? ["US", "WV"] : ["WV"] {
          try await client.execute(
            uri: path, method: .get, headers: [.cookie: "language=es; state=\(state)"]
          ) { response in
            let html = Self.text(String(buffer: response.body))
            let leaks = Self.english.filter { html.contains($0.text) }
            #expect(leaks.map(\.phrase) == [], "\(path.prefix(80))")
            #expect(!html.contains("West Virginia"), "\(path.prefix(80))")
            #expect(!html.contains("⟦"))
          }
        }
      }
    }
  }

  @Test("States have their Spanish names, in the order of the alphabet")
  func states() throws {
    let site = try Site(catalog: try ShippedCatalog.open())
    let state = try #require(StateCode("NY"))
    let context = PageContext(site: site, language: .spanish, state: state, returnPath: "/")
    #expect(context.placeName == "Nueva York")
    let names = StateCode.states(in: .spanish).map { $0.name(in: .spanish) }
    #expect(names.count == 51)
    #expect(Set(names).count == 51)
    let michigan = try #require(names.firstIndex(of: "Míchigan"))
    #expect(names[michigan - 1] == "Massachusetts" && names[michigan + 1] == "Minnesota")
    #expect(StateCode.states(in: .english) == StateCode.states)
  }

  @Test(
    "Releases have their months and small words in Spanish, and names of taxonomies as they are",
    arguments: [
      ("May 2024", "mayo de 2024"), ("30.0 (August 2025)", "30.0 (agosto de 2025)"),
      ("version 12", "versión 12"), ("2015-16 and 2016-17", "2015-16 y 2016-17"), ("2024-34", "2024-34"),
      ("CIP 2020 to SOC 2018", "CIP 2020 a SOC 2018"), ("Beta 2024", "Beta 2024"), ("", ""),
    ])
  func releases(published: String, spanish: String) {
    #expect(Wording.spanish.release(published) == spanish)
    #expect(Wording.english.release(published) == published)
  }

  @Test("An ordinal in Spanish stands for itself, so that it is never cut short before a noun")
  func ordinals() {
    #expect(Wording.spanish.ordinal(3) == "3.º")
    #expect(Wording.english.ordinal(3) == "3rd")
  }

  /// The texts of a page in its own language: without its tags and what is marked as English, and with what
  /// was escaped as it reads.
  static func text(_ html: String) -> String {
    html.replacing(/<([a-z0-9]+)[^>]* lang="en"[^>]*>[^<]*<\/\1>/, with: "")
      .replacing(/<[^>]+>/, with: "")
      .replacingOccurrences(of: "&quot;", with: "\"").replacingOccurrences(of: "&#39;", with: "'")
      .replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
      .replacingOccurrences(of: "&amp;", with: "&")
  }
}
