import CareerModel
import Foundation
import HTTPTypes
import Hummingbird
import Matching
import NIOCore
import ShippedCatalog
import Testing

@testable import WaymarkWeb

/// Pages as they were last looked at. After a change that is meant, look at the pages, then record them
/// anew with `WAYMARK_RECORD=1 swift test --filter PageSnapshotTests`.
@Suite("Pages")
struct PageSnapshotTests {
  private static func page(_ name: String, _ context: PageContext) throws -> [UInt8]? {
    switch name {
    case "home": try HomePage(framework: .modern, context: context).render()
    case "cluster": try ClusterPage(ClusterID(rawValue: "finance"), context: context)?.render()
    case "pathway":
      try PathwayPage(
        PathwayID(rawValue: "information-technology/programming-software-development"), context: context
      )?.render()
    case "occupation", "occupation-wa":
      try OccupationPage(OccupationCode("47-2111.00")!, context: context)?.render()
    case "occupation-unrated": try OccupationPage(OccupationCode("55-3016.00")!, context: context)?.render()
    case "program": try ProgramPage(CIPCode("46.0302")!, page: 1, context: context)?.render()
    case "course": try CoursePage(SCEDCode("14051")!, context: context)?.render()
    case "credential":
      try CredentialPage(CredentialID(rawValue: "comptia-a-plus"), context: context)?.render()
    case "college": try CollegePage(UnitID("235671")!, context: context)?.render()
    case "compare":
      try ComparePage(
        ["47-2111.00", "15-1252.00"].compactMap(OccupationCode.init), context: context
      ).render()
    case "search": try SearchPage("regsitered nurse", kind: nil, context: context).render()
    case "sources": SourcesPage(context: context).render()
    case "profile": try ProfileStartPage(AddressedProfile(), context: context).render()
    case "interests": try InterestsPage(.junior, profile: AddressedProfile(), context: context).render()
    case "skills": try SkillsPage(AddressedProfile(), context: context).render()
    case "values": try ValuesPage(AddressedProfile(), context: context).render()
    case "matches":
      try MatchesPage(
        MatchesRequest(
          Request(
            head: HTTPRequest(
              method: .get, scheme: "http", authority: "localhost",
              path: "/matches?form=short&a=410324130413420314320413421403&v=351246&why=lawyers"),
            body: RequestBody(buffer: ByteBuffer())), context: context), context: context
      ).render()
    case "not-found":
      FailurePage(context: context, failure: .unknown(kind: .occupation, id: "29-1142.00")).render()
    default: nil
    }
  }

  @Test(
    "A page is as it was last looked at",
    arguments: [
      "home", "cluster", "pathway", "occupation", "occupation-wa", "occupation-unrated", "program", "course",
      "credential", "college", "compare", "search", "sources", "not-found", "profile", "interests", "skills",
      "values", "matches", "home-es", "pathway-es",
      "occupation-es", "compare-es", "not-found-es",
    ])
  func snapshot(name: String) throws {
    let site = try Site(catalog: try ShippedCatalog.open())
    let state = name == "occupation" ? nil : StateCode(name == "occupation-es" ? "NM" : "WA")
    let language: Language = name.hasSuffix("-es") ? .spanish : .english
    let context = PageContext(site: site, language: language, state: state, returnPath: "/")
    let page = language == .english ? name : String(name.dropLast(3))
    let bytes = try #require(try Self.page(page, context))
    try Snapshot.compare(String(decoding: bytes, as: UTF8.self), with: name)
  }

  @Test("What a visitor types is text on the page, whatever it is")
  func hostileText() throws {
    let site = try Site(catalog: try ShippedCatalog.open())
    let context = PageContext(site: site, state: nil, returnPath: "/\"><script>alert(1)</script>")
    let text = "\"><script>alert(1)</script><img src=x onerror=alert(1)>"
    let html = String(decoding: try SearchPage(text, kind: nil, context: context).render(), as: UTF8.self)
    #expect(!html.contains("<script>alert"))
    #expect(!html.contains("<img src=x"))
    #expect(html.contains("&lt;script&gt;alert(1)"))
  }
}
