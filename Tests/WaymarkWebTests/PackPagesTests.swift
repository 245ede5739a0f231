import CareerModel
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Interchange
import Planning
import ShippedCatalog
import Testing
import Wording

@testable import WaymarkWeb

@Suite("Pages of packs")
struct PackPagesTests {
  private static func site() throws -> Site {
    try Site(catalog: try ShippedCatalog.open(), packs: try PackSite.shelf.get())
  }

  /// Asks for addresses and hears each answer.
  private static func visit(
    _ paths: [String], site: Site, language: Language = .english,
    hear: @escaping @Sendable (String, HTTPResponse.Status, String) -> Void
  ) async throws {
    let application = Application(router: WaymarkServer.router(site: site))
    try await application.test(.router) { client in
      for path in paths {
        try await client.execute(
          uri: path, method: .get, headers: [.cookie: "language=\(language.rawValue)"]
        ) { hear(path, $0.status, String(buffer: $0.body)) }
      }
    }
  }

  @Test("Every pack has its page and its courses, and every program of study its own")
  func everyPage() async throws {
    let entries = try PackSite.shelf.get().entries
    #expect(entries.count == 12)
    let paths = entries.flatMap { entry in
      ["/packs/\(entry.own.id)", "/packs/\(entry.own.id)/courses"]
        + entry.own.programs.map { "/packs/\(entry.own.id)/programs/\($0.id)" }
    }
    #expect(paths.count == 24 + 18 + 79)
    try await Self.visit(paths, site: try Self.site()) { path, status, html in
      #expect(status == .ok, "\(path)")
      #expect(!html.contains("⟦"), "\(path)")
      // Whatever stands in a page once has its own name there.
      let ids = html.matches(of: #/ id="([^"]+)"/#).map { String($0.output.1) }
      #expect(ids.count == Set(ids).count, "\(path)")
    }
  }

  @Test("The list names states, districts and templates, and says what is made up")
  func list() async throws {
    try await Self.visit(["/packs"], site: try Self.site()) { _, _, html in
      for title in [
        "Washington", "Texas", "Example School District (made up)", "Templates of programs of study",
      ] {
        #expect(html.contains(">\(title)</a>"))
      }
      #expect(html.contains("<span class=\"chip\">made up</span>"))
      #expect(html.contains("162 courses, 18 programs of study"))
    }
  }

  @Test("A site without packs says so, and no page leads there")
  func none() async throws {
    let site = try Site(catalog: try ShippedCatalog.open())
    try await Self.visit(["/packs", "/", "/packs/wa"], site: site) { path, status, html in
      #expect(status == (path == "/packs/wa" ? .notFound : .ok))
      #expect(html.contains(Wording.english[.packsNone]) == (path == "/packs"))
      if path == "/" { #expect(!html.contains("href=\"/packs\"")) }
    }
  }

  @Test("A state's diploma shows each part with its credit, its rule and the day it was read")
  func state() async throws {
    try await Self.visit(["/packs/wa"], site: try Self.site()) { _, _, html in
      #expect(html.contains("WAC 180-51-210(4)(a)</a>, read November 24, 2026"))
      #expect(html.contains("<span class=\"figure\">4 credits</span>"))
      #expect(html.contains("From any course."))
      #expect(html.contains("Classes of 2021 and later"))
      // A milestone that is another set leads to it.
      #expect(html.contains("href=\"/packs/wa#set-wa-graduation-pathway\""))
      #expect(html.contains("may also count for English,"))
      #expect(html.contains("At most 1 credit each."))
      #expect(html.contains("The end of grade 8"))
      #expect(html.contains(Wording.english[.packInOrder]))
      // A part without a rule of its own stands under the rule above it, which is not said again.
      #expect(html.contains("href=\"#missing\""))
    }
  }

  @Test(
    "A district's page has its programs by element, its agreements, and what the check found with its place")
  func district() async throws {
    try await Self.visit(["/packs/example-district"], site: try Self.site()) { _, _, html in
      #expect(html.contains(Wording.english[.packDemonstration]))
      #expect(html.contains("<a href=\"/packs/wa\">Washington</a>"))
      #expect(html.contains("A. Standards"))
      #expect(html.contains("Not shown"))
      #expect(html.contains("Tacoma Community College"))
      #expect(html.contains("July 31, 2028"))
      #expect(html.contains("agreements.csv:9:90"))
      #expect(html.contains("At most 1 credit each."))
    }
  }

  @Test("A program of study shows its steps, what comes first, where it leads, and what is missing")
  func program() async throws {
    try await Self.visit(["/packs/example-district/programs/nursing"], site: try Self.site()) { _, _, html in
      #expect(html.contains("Foundations of patient care (C or better) and Biology (C or better)"))
      #expect(html.contains("Nursing assistant (B or better) and approval of the school"))
      #expect(html.contains("The longest chain has 4 courses."))
      #expect(html.contains("University of Washington-Tacoma Campus"))
      #expect(html.contains("href=\"/credentials/certified-nursing-assistant\""))
      #expect(html.contains("href=\"/pathways/health-sciences/therapeutic-services\""))
      #expect(html.contains("href=\"/plan?pack=example-district&amp;goal=nursing\""))
      #expect(html.contains("5 of 6"))
      #expect(html.contains("Missing: at least two entry points, in entry-points."))
      // The drawing: a box for each course, a grade over the line that asks for it.
      #expect(html.matches(of: /<rect class="pre-box is-(own|other)" x/).count == 6)
      #expect(html.contains("class=\"pre-grade\""))
    }
  }

  @Test("Unknown packs and programs offer the nearest ones")
  func unknown() async throws {
    let paths = [
      "/packs/exampel-district", "/packs/example-district/programs/nursng",
      "/packs/exampel-district/programs/x",
    ]
    try await Self.visit(paths, site: try Self.site()) { path, status, html in
      #expect(status == .notFound, "\(path)")
      let wanted = path == paths[1] ? "/packs/example-district/programs/nursing" : "/packs/example-district"
      #expect(html.contains("href=\"\(wanted)\""), "\(path)")
    }
  }

  @Test("No English sentence of ours stands on a Spanish page of a pack")
  func spanish() async throws {
    let paths = [
      "/packs", "/packs/example-district", "/packs/wa", "/packs/tx", "/packs/templates",
      "/packs/example-district/courses", "/packs/example-district/programs/nursing",
      "/packs/example-district/programs/automotive", "/packs/templates/programs/finance-insurance",
      "/packs/exampel-district", "/packs/example-district/programs/nursng",
      "/pathways/health-sciences/therapeutic-services",
    ]
    try await Self.visit(paths, site: try Self.site(), language: .spanish) { path, _, html in
      let text = SpanishPagesTests.text(html)
      let leaks = SpanishPagesTests.english.filter { text.contains($0.text) }
      #expect(leaks.map(\.phrase) == [], "\(path)")
      #expect(!text.contains("⟦"))
    }
  }

  @Test("A pathway leads to the programs that schools teach, and to the template only where there is none")
  func pathways() async throws {
    let paths = ["/pathways/health-sciences/therapeutic-services", "/pathways/finance/insurance"]
    try await Self.visit(paths, site: try Self.site()) { path, _, html in
      let isTaught = path == paths[0]
      #expect(html.contains("href=\"/packs/example-district/programs/nursing\"") == isTaught)
      #expect(html.contains("href=\"/packs/templates/programs/") == !isTaught)
    }
  }

  // MARK: Packs of one's own

  /// A shelf with one pack of these files.
  private static func shelf(_ files: [String: String]) throws -> PackShelf {
    let root = URL(fileURLWithPath: ShippedCatalog.temporaryFile("packs"))
    for (name, text) in files {
      let file = root.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    return try PackShelf(folder: root.path, check: PackCheck(codes: .none, day: PackSite.day))
  }

  @Test("Whatever a pack says is text on the page")
  func hostile() async throws {
    let text = #"<script>alert(1)</script>\"><img src=x onerror=alert(2)>"#
    let shelf = try Self.shelf([
      "bad/pack.yaml": "id: bad\ntitle: \"\(text)\"\nowner: district\nstate: WA\n",
      "bad/calendar.yaml": "terms: [fall, spring]\ngrades: 9-12\nperiods: 6\n",
      "bad/courses.csv": """
      id,title,credits,length,grades,prerequisites
      A,"<script>alert(3)</script>",1,2,9-12,
      B,"<script>alert(4)</script>",1,2,10-12,A@C
      """,
      "bad/programs/p.yaml": """
      id: p
      title: "\(text)"
      pathway: finance/insurance
      sequence: [[A], [B]]
      entry-points: ["\(text)"]
      """,
      "bad/requirements/d.yaml": """
      id: d
      title: "\(text)"
      kind: diploma
      citation: {rule: "\(text)", address: "https://example.org/?q=<script>", read: 2026-11-24}
      requires: {id: e, title: "\(text)", credits: 1, from: any}
      """,
      "bad/missing.yaml": "missing:\n  - {text: \"\(text)\", reason: \"\(text)\"}\n",
      "broken <b>/pack.yaml": "id: x\n",
    ])
    #expect(shelf.entries.count == 1, "\(shelf.unusable)")
    let site = try Site(catalog: try ShippedCatalog.open(), packs: shelf)
    let paths = [
      "/packs", "/packs/bad", "/packs/bad/courses", "/packs/bad/programs/p", "/packs/bad/programs/q",
    ]
    try await Self.visit(paths, site: site) { path, _, html in
      #expect(!html.contains("<script>alert"), "\(path)")
      #expect(!html.contains("<img"), "\(path)")
      #expect(!html.contains("broken <b>"), "\(path)")
      #expect(html.contains("&lt;script&gt;alert"), "\(path)")
    }
  }

  @Test("A program that shows nothing names each gap, in the language of the page")
  func bare() async throws {
    let shelf = try Self.shelf([
      "bare/pack.yaml": "id: bare\ntitle: Bare\nowner: district\nstate: WA\n",
      "bare/calendar.yaml": "terms: [fall, spring]\ngrades: 9-12\nperiods: 6\n",
      "bare/courses.csv": "id,title,credits,length,grades\nA,A course,1,2,9-12\n",
      "bare/programs/p.yaml": "id: p\ntitle: A program\npathway: finance/insurance\nsequence: [[A]]\n",
    ])
    let entry = try #require(shelf["bare"])
    let gaps = entry.report.programs.flatMap(\.findings).flatMap(\.missing)
    #expect(gaps.count == 10)
    for gap in gaps {
      let said = Wording.spanish.gap(gap)
      #expect(said.parts.allSatisfy { $0.language == nil }, "\(gap)")
    }
    let site = try Site(catalog: try ShippedCatalog.open(), packs: shelf)
    try await Self.visit(["/packs/bare/programs/p"], site: site, language: .spanish) { _, status, html in
      #expect(status == .ok)
      #expect(html.contains(Wording.spanish[.gapEntries]))
      #expect(html.contains(Wording.spanish[.beforeNone]))
    }
  }
}
