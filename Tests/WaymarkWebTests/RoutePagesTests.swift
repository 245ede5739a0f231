import CareerModel
import Catalog
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Routing
import ShippedCatalog
import Testing

@testable import WaymarkWeb

/// Pages of routes as they were last looked at, over routes put together by hand. Recorded anew as all pages:
/// `WAYMARK_RECORD=1 swift test --filter RoutePagesTests`.
@Suite("Pages of routes")
struct RoutePagesTests {
  static let address = "/routes?to=29-1141.00&from=grade:10&state=WA"

  static func request(_ address: String, state: StateCode? = nil, isComparison: Bool = false) throws
    -> RoutesRequest
  {
    try RoutesRequest(
      Request(
        head: HTTPRequest(method: .get, scheme: "http", authority: "localhost", path: address),
        body: RequestBody(buffer: ByteBuffer())),
      state: state, catalog: try ShippedCatalog.open(), isComparison: isComparison)
  }

  private func context(_ language: Language, _ asked: RoutesRequest) throws -> PageContext {
    PageContext(
      site: try Site(catalog: try ShippedCatalog.open()), language: language, state: asked.query.state,
      returnPath: "/")
  }

  private func page(_ name: String) throws -> [UInt8] {
    let language: Language = name.hasSuffix("-es") ? .spanish : .english
    switch name {
    case "routes-start":
      let asked = try Self.request("/routes?state=WA")
      return try RoutesPage(asked, context: try context(language, asked)).render()
    case "routes-unknown":
      let asked = try Self.request("/routes?to=zzqxv+nurse&state=WA")
      return try RoutesPage(asked, context: try context(language, asked)).render()
    case "routes-none", "routes-none-es":
      let asked = try Self.request(Self.address + "&cost=0&debt=1")
      return try RoutesPage(asked, response: RouteSamples.nothing, context: try context(language, asked))
        .render()
    case "routes-compare", "routes-compare-es":
      let asked = try Self.request(
        Self.address.replacing("/routes", with: "/routes/compare") + "&a=1&b=3", isComparison: true)
      return try RoutesComparePage(
        asked, response: RouteSamples.response, context: try context(language, asked)
      )
      .render()
    case "routes-all":
      let asked = try Self.request(
        Self.address + "&all=1&sort=cost&held=age:16&assume=part-time-factor:1.5&months=96&states=OR")
      return try RoutesPage(asked, response: RouteSamples.response, context: try context(language, asked))
        .render()
    default:
      let asked = try Self.request(Self.address)
      return try RoutesPage(asked, response: RouteSamples.response, context: try context(language, asked))
        .render()
    }
  }

  @Test(
    "A page of routes is as it was last looked at",
    arguments: [
      "routes", "routes-es", "routes-all", "routes-start", "routes-unknown", "routes-none", "routes-none-es",
      "routes-compare", "routes-compare-es",
    ])
  func snapshot(name: String) throws {
    try Snapshot.compare(String(decoding: try page(name), as: UTF8.self), with: name)
  }

  @Test("Every link and form of a page carries the whole question on")
  func carried() throws {
    let html = String(decoding: try page("routes-all"), as: UTF8.self)
    let links = html.matches(of: /href="(\/routes\?[^"#]*)/).map { String($0.output.1) }
    #expect(links.count > 8)
    for link in links {
      #expect(link.contains("to=29-1141.00") && link.contains("from=grade:10"), "\(link)")
      #expect(link.contains("state=WA") && link.contains("months=96"), "\(link)")
    }
    let forms = html.matches(of: /<form[^>]*action="\/routes(\/compare)?"[\s\S]*?<\/form>/).map {
      $0.output.0
    }
    #expect(forms.count > 3)
    for form in forms { #expect(form.contains("part-time-factor:1.5")) }
  }

  @Test("What was typed is text on the page, whatever it is")
  func hostile() throws {
    let asked = try Self.request(
      "/routes?to=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&from=diploma&job=%3Cimg+src=x%3E")
    let html = String(
      decoding: try RoutesPage(asked, context: try context(.english, asked)).render(), as: UTF8.self)
    #expect(!html.contains("<script>alert") && !html.contains("<img src=x"))
  }
}
