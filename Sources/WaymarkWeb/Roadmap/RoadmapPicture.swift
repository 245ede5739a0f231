import CareerModel
import Catalog
import Markup
import Wording

/// Draws a laid-out roadmap. Stations, exits and courses are links in reading order; in a picture that stands
/// alone they are plain groups.
struct RoadmapPicture {
  let roadmap: Roadmap
  let layout: RoadmapLayout
  let words: Wording
  let catalog: CareerCatalog
  let hasLinks: Bool

  init(_ roadmap: Roadmap, words: Wording, catalog: CareerCatalog, hasLinks: Bool = true) {
    self.roadmap = roadmap
    self.words = words
    self.catalog = catalog
    self.hasLinks = hasLinks
    var builder = RoadmapLayoutBuilder(roadmap, words: words, catalog: catalog)
    layout = builder.layout()
  }

  /// The name of the place that pay and colleges are for.
  var placeName: String { roadmap.state?.name(in: words.language) ?? words[.unitedStates] }

  /// What the picture is, for those who do not see it.
  var title: String { words(.roadmapPicture, roadmap.pathway.name) }

  /// What it shows, for those who do not see it.
  var detail: String {
    words(
      .roadmapPictureDetail, roadmap.lines.map(\.name).joined(separator: ", "), String(roadmap.exits.count),
      placeName)
  }

  /// Everything inside the picture.
  func draw(into svg: inout SVGWriter) {
    ground(&svg)
    for key in layout.keys { draw(key, into: &svg) }
    lines(&svg)
    highSchool(&svg)
    for line in roadmap.lines {
      for station in layout.stations where station.stop.id.line == line.id {
        if let entry = layout.entries.first(where: { $0.entry == roadmap.entry(toward: station.stop.id) }) {
          draw(entry, into: &svg)
        }
        draw(station, into: &svg)
      }
    }
  }

  // MARK: Ground

  private func ground(_ svg: inout SVGWriter) {
    for lane in layout.lanes {
      svg.rect(
        .class("map-lane", lane.level == .mid ? "map-lane-mid" : "map-lane-side"), .x(lane.box.x),
        .y(lane.box.y), .width(lane.box.width), .height(lane.box.height))
    }
    for x in layout.columns {
      svg.line(.class("map-rule"), .x1(x), .y1(layout.bodyTop), .x2(x), .y2(layout.rulesBottom))
    }
    for lane in layout.lanes.dropFirst() {
      svg.line(
        .class("map-border"), .x1(lane.box.x), .y1(lane.box.y), .x2(lane.box.right), .y2(lane.box.y))
    }
    for y in [layout.bodyTop, layout.lanes.last?.box.bottom ?? layout.height] {
      svg.line(.class("map-edge"), .x1(0), .y1(y), .x2(layout.width), .y2(y))
    }
    for head in layout.heads {
      write(head.name, into: &svg)
      write(head.time, into: &svg)
    }
    for lane in layout.lanes {
      write(lane.name, into: &svg)
      write(lane.zones, into: &svg)
    }
  }

  private func draw(_ key: RoadmapLayout.Key, into svg: inout SVGWriter) {
    switch key.sign {
    case .line(let line):
      stroke(
        &svg, line, [key.at, MapPoint(x: key.at.x + 46, y: key.at.y)], from: nil, to: nil)
    case .station: circle(&svg, MapPoint(x: key.at.x + 12, y: key.at.y))
    case .apprenticeship: diamond(&svg, MapPoint(x: key.at.x + 12, y: key.at.y))
    case .entry: disc(&svg, "A", MapPoint(x: key.at.x + 12, y: key.at.y))
    case .exit:
      pennant(&svg, 1, MapBox(x: key.at.x, y: key.at.y - 10, width: 26, height: 20))
    }
    write(key.text, into: &svg)
  }

  // MARK: Lines

  private func lines(_ svg: inout SVGWriter) {
    for index in roadmap.lines.indices.reversed() {
      let own = layout.lines.filter { $0.link.line == index }
      for line in own { stroke(&svg, index, line.points, from: line.link.from, to: line.link.to) }
      // The paper core of a double line runs through its forks.
      if index == 2 {
        for line in own {
          stroke(&svg, index, line.points, from: line.link.from, to: line.link.to, isCore: true)
        }
      }
    }
    svg.path(.class("map-line map-line-1")) { path in
      path.move(layout.highSchool.top.x, layout.highSchool.top.y)
      path.vertical(layout.highSchool.foot.y)
    }
  }

  private func stroke(
    _ svg: inout SVGWriter, _ line: Int, _ points: [MapPoint], from: RoadmapStationID?,
    to: RoadmapStationID?, isCore: Bool = false
  ) {
    let form: StaticString =
      isCore
      ? "map-core" : ["map-line-1", "map-line-2", "map-line-3", "map-line-4"][min(line, 3)]
    svg.path(
      .class("map-line", form), to.map { .data("to", $0.description) } ?? .none,
      from.map { .data("from", $0.description) } ?? .none
    ) { path in
      course(points, &path)
    }
    if line == 2, to == nil, !isCore { stroke(&svg, line, points, from: nil, to: nil, isCore: true) }
  }

  /// Straight from point to point with rounded corners.
  private func course(_ points: [MapPoint], _ path: inout PathWriter) {
    guard let first = points.first, let last = points.last else { return }
    path.move(first.x, first.y)
    for index in points.indices.dropFirst().dropLast() {
      let (before, corner, after) = (points[index - 1], points[index], points[index + 1])
      let reach = min(
        RoadmapLayout.cornerRadius, Self.length(before, corner) / 2, Self.length(corner, after) / 2)
      let start = Self.toward(before, from: corner, by: reach)
      let end = Self.toward(after, from: corner, by: reach)
      path.line(start.x, start.y)
      let turn =
        (corner.x - before.x) * (after.y - corner.y) - (corner.y - before.y) * (after.x - corner.x)
      if turn == 0 || reach == 0 {
        path.line(corner.x, corner.y)
      } else {
        path.arc(radius: reach, clockwise: turn > 0, end.x, end.y)
      }
    }
    path.line(last.x, last.y)
  }

  private static func length(_ a: MapPoint, _ b: MapPoint) -> Double { abs(a.x - b.x) + abs(a.y - b.y) }

  private static func toward(_ target: MapPoint, from point: MapPoint, by reach: Double) -> MapPoint {
    let length = length(target, point)
    guard length > 0 else { return point }
    return MapPoint(
      x: point.x + (target.x - point.x) / length * reach, y: point.y + (target.y - point.y) / length * reach)
  }
}
