import CareerModel
import Catalog
import Foundation
import ShippedCatalog
import Testing

@testable import WaymarkWeb

@Suite("Pictures of roadmaps")
struct RoadmapPictureTests {
  private static let pathway = PathwayID(rawValue: "information-technology/programming-software-development")
  private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Snapshots/roadmap.svg")

  private static func sheet(_ language: Language = .english) throws -> RoadmapSheet {
    let catalog = try ShippedCatalog.open().speaking(language)
    let roadmap = try #require(try catalog.roadmap(of: pathway, in: StateCode("WA")))
    return RoadmapSheet(roadmap, catalog: catalog, assets: try Assets())
  }

  @Test("The picture is as it was last looked at")
  func snapshot() throws {
    let svg =
      String(decoding: try Self.sheet().render(), as: UTF8.self)
      .replacingOccurrences(of: "><", with: ">\n<") + "\n"
    if ProcessInfo.processInfo.environment["WAYMARK_RECORD"] != nil {
      try svg.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    let recorded = try String(contentsOf: Self.file, encoding: .utf8)
    guard svg != recorded else { return }
    let pair = zip(svg.split(separator: "\n"), recorded.split(separator: "\n")).first { $0 != $1 }
    Issue.record("The map differs: \"\(pair?.0 ?? "(longer)")\" was \"\(pair?.1 ?? "(shorter)")\"")
  }

  @Test("A picture that stands alone needs nothing else", arguments: Language.allCases)
  func standsAlone(language: Language) throws {
    let svg = String(decoding: try Self.sheet(language).render(), as: UTF8.self)
    #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
    #expect(svg.contains("<title") && svg.contains("<desc") && svg.contains("<style>"))
    #expect(!svg.contains("var("), "Every variable has its light token.")
    #expect(!svg.contains("href="))
    #expect(svg.contains("#00607e"), "The color of its cluster")
    #expect(svg.components(separatedBy: "<svg").count == 2)
  }

  @Test("A PNG has twice the size of the drawing")
  func png() throws {
    let sheet = try Self.sheet()
    let size = sheet.size
    let png = try #require(RasterPicture.png(of: sheet.render(), width: size.width, height: size.height))
    #expect(png.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    func number(_ at: Int) -> Int { png[at..<(at + 4)].reduce(0) { $0 << 8 | Int($1) } }
    #expect(number(16) == Int(size.width * 2))
    #expect(number(20) == Int(size.height * 2))
  }

  @Test("A picture is never painted larger than the limit, and what is no picture not at all")
  func limits() throws {
    let svg = Array("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>".utf8)
    let png = try #require(RasterPicture.png(of: svg, width: 20_000, height: 20_000))
    func number(_ at: Int) -> Double { Double(png[at..<(at + 4)].reduce(0) { $0 << 8 | Int($1) }) }
    #expect(number(16) * number(20) <= RasterPicture.mostPixels)
    #expect(RasterPicture.png(of: Array("nonsense".utf8), width: 10, height: 10) == nil)
    #expect(RasterPicture.png(of: svg, width: 0, height: 10) == nil)
  }

  @Test("Words are wrapped, never cut")
  func wrapping() {
    let measure = MapTextStyle.plain.measure
    let title = "Licensed Practical and Licensed Vocational Nurses"
    for width in [20.0, 60, 100, 200, 1000] {
      let lines = measure.wrapped(title, to: width)
      #expect(lines.joined(separator: " ") == title)
      for line in lines { #expect(measure.width(line) <= max(width, measure.widestPart(title))) }
    }
    #expect(measure.wrapped("English/Language", to: 60) == ["English/", "Language"])
    #expect(measure.wrapped("", to: 60).isEmpty)
    #expect(measure.width("ñandú") == measure.width("nandu"))
  }
}
