import CareerModel
import Catalog
import ShippedCatalog
import Synchronization
import Testing
import Wording

@testable import WaymarkWeb

/// Every pathway that has a roadmap, in every language.
struct MapCase: CustomTestStringConvertible, Sendable {
  let pathway: PathwayID
  let language: Language

  var testDescription: String { "\(pathway) \(language.rawValue)" }

  static let all: [MapCase] = {
    guard let catalog = try? ShippedCatalog.open() else { return [] }
    let pathways = catalog.pathways(in: .classic) + catalog.pathways(in: .modern)
    return pathways.filter { (try? catalog.roadmap(of: $0.id)) ?? nil != nil }
      .flatMap { pathway in Language.allCases.map { MapCase(pathway: pathway.id, language: $0) } }
  }()

  private static let laidOut = Mutex<[String: (Roadmap, RoadmapLayout)]>([:])
  private static let spanish = Result<CareerCatalog, any Error> {
    try ShippedCatalog.open().speaking(.spanish)
  }

  /// "No Washington figure" is longer than any amount.
  func layout() throws -> (roadmap: Roadmap, layout: RoadmapLayout) {
    if let known = Self.laidOut.withLock({ $0[testDescription] }) { return known }
    let catalog = try (language == .spanish ? Self.spanish.get() : ShippedCatalog.open())
    let roadmap = try #require(try catalog.roadmap(of: pathway, in: StateCode("WA")))
    var builder = RoadmapLayoutBuilder(roadmap, words: .of(language), catalog: catalog)
    let result = (roadmap, builder.layout())
    Self.laidOut.withLock { $0[testDescription] = result }
    return result
  }
}

@Suite("The layout of maps")
struct RoadmapLayoutTests {
  @Test(
    "No text lies on another text or on a line, and everything is inside the picture", arguments: MapCase.all)
  func nothingOverlaps(each: MapCase) throws {
    let (_, layout) = try each.layout()
    let picture = MapBox(x: 0, y: 0, width: layout.width, height: layout.height)
    let texts = layout.texts
    for (index, text) in texts.enumerated() {
      #expect(picture.holds(text.box), "\(text.lines) is outside")
      for other in texts[(index + 1)...] where text.box.overlaps(other.box) {
        Issue.record("\(text.lines) lies on \(other.lines)")
      }
      for stroke in layout.strokes where stroke.overlaps(text.box) {
        Issue.record("A line at \(stroke) runs through \(text.lines)")
      }
    }
    for stroke in layout.strokes { #expect(picture.holds(stroke)) }
  }

  @Test("Stations, entries and pennants keep clear of each other and of texts", arguments: MapCase.all)
  func marksAreClear(each: MapCase) throws {
    let (_, layout) = try each.layout()
    func box(_ center: MapPoint, _ radius: Double) -> MapBox {
      MapBox(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius)
    }
    let exits = layout.stations.flatMap(\.exits) + [layout.highSchool.exit].compactMap(\.self)
    let marks =
      layout.stations.map { box($0.center, 10) } + layout.entries.map { box($0.center, 11.5) }
      + exits.map(\.pennant) + [layout.highSchool.interchange]
    for (index, mark) in marks.enumerated() {
      for other in marks[(index + 1)...] { #expect(!mark.overlaps(other), "\(mark) \(other)") }
      for text in layout.texts { #expect(!mark.overlaps(text.box), "\(text.lines) under a mark") }
    }
    for stroke in layout.strokes {
      for exit in exits where exit.exit.station != nil {
        #expect(!stroke.overlaps(exit.pennant), "A line runs through exit \(exit.exit.number)")
      }
    }
  }

  @Test("A line touches only the stations that it links", arguments: MapCase.all)
  func linesPassNoStation(each: MapCase) throws {
    let (_, layout) = try each.layout()
    for line in layout.lines {
      for station in layout.stations
      where station.stop.id != line.link.from && station.stop.id != line.link.to {
        let center = station.center
        for (from, to) in zip(line.points, line.points.dropFirst()) {
          let isHit =
            from.x == to.x
            ? abs(from.x - center.x) < 12
              && (min(from.y, to.y) - 10...max(from.y, to.y) + 10).contains(center.y)
            : abs(from.y - center.y) < 12
              && (min(from.x, to.x) - 10...max(from.x, to.x) + 10).contains(center.x)
          #expect(
            !isHit,
            "\(line.link.from?.description ?? "diploma") to \(line.link.to) runs through \(station.stop.id)")
        }
      }
    }
  }

  @Test("Lines run at right angles, from what counts to what it counts toward", arguments: MapCase.all)
  func linesAreLinks(each: MapCase) throws {
    let (roadmap, layout) = try each.layout()
    var expected: Set<String> = []
    for stop in roadmap.stops {
      let earlier = stop.station.earlier.map(\.description)
      for from in earlier.isEmpty ? ["diploma"] : earlier { expected.insert("\(from) \(stop.id)") }
    }
    #expect(
      Set(layout.lines.map { "\($0.link.from?.description ?? "diploma") \($0.link.to)" }) == expected)
    for line in layout.lines {
      for (from, to) in zip(line.points, line.points.dropFirst()) {
        #expect(from.x == to.x || from.y == to.y)
      }
      #expect(line.points.last == layout.stations.first { $0.stop.id == line.link.to }?.center)
    }
  }

  @Test("Text stays readable where the map is as wide as the page", arguments: MapCase.all)
  func textIsLargeEnough(each: MapCase) throws {
    let (_, layout) = try each.layout()
    // 1134 pixels are left for it on a desk; the smallest text is drawn at 12.5.
    #expect(12.5 * 1134 / layout.width >= 12, "\(layout.width)")
  }

  @Test("Exits count up from left to right and, within a stage, from the bottom up", arguments: MapCase.all)
  func exitsCountUp(each: MapCase) throws {
    let (_, layout) = try each.layout()
    let exits = layout.stations.flatMap { station in station.exits.map { (station, $0) } }
    for (a, first) in exits {
      for (b, second) in exits where a.stop.station.stage < b.stop.station.stage {
        #expect(first.exit.number < second.exit.number)
      }
      for (b, second) in exits
      where a.stop.station.stage == b.stop.station.stage && a.center.y > b.center.y {
        #expect(first.exit.number < second.exit.number, "\(a.stop.id) \(b.stop.id)")
      }
    }
  }
}
