import CareerModel
import Catalog
import Markup
import Wording

extension RoadmapPicture {
  // MARK: High school

  func highSchool(_ svg: inout SVGWriter) {
    let school = layout.highSchool
    if let entry = layout.entries.first(where: { $0.entry.kind == .grade9 }) { draw(entry, into: &svg) }
    for grade in school.grades { write(grade, into: &svg) }
    for course in school.courses {
      svg.line(
        .class("map-stop"), .x1(school.top.x), .y1(course.y), .x2(school.top.x + 12), .y2(course.y))
      let box = course.title.box.union(course.kind.box)
      part(&svg, "map-link", Addresses.course(course.code), nil, box, data: .none) { svg in
        write(course.title, in: words.titleLanguage, into: &svg)
        write(course.kind, into: &svg)
      }
    }
    if let more = school.more {
      if roadmap.courses.technical.isEmpty {
        write(more, into: &svg)
      } else {
        part(&svg, "map-link", "#courses", nil, more.box, data: .none) { write(more, into: &$0) }
      }
    }
    let pill = school.interchange
    svg.rect(
      .class("map-station"), .x(pill.x), .y(pill.y), .width(pill.width), .height(pill.height), .rx(10))
    write(school.diploma, into: &svg)
    if let entry = layout.entries.first(where: { $0.entry.kind == .diploma }) { draw(entry, into: &svg) }
    if let exit = school.exit {
      if let title = school.exitTitle { write(title, into: &svg) }
      draw(exit, into: &svg)
    }
  }

  // MARK: Stations, exits, entries

  func draw(_ station: RoadmapLayout.Station, into svg: inout SVGWriter) {
    let radius = RoadmapLayout.stationRadius + 2
    let center = station.center
    let box = MapBox(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius)
      .union(station.name.box)
    for exit in station.exits {
      svg.polyline(.class("map-stem"), .data("station", station.stop.id.description)) { points in
        for point in exit.stem { points.point(point.x, point.y) }
      }
    }
    part(
      &svg, "map-link map-stop-link", Addresses.station(station.stop.station),
      words.earned(station.stop.station),
      box, data: .data("station", station.stop.id.description), up: roadmap.ancestors(of: station.stop.id),
      down: roadmap.descendants(of: station.stop.id)
    ) { svg in
      if station.isDiamond { diamond(&svg, center) } else { circle(&svg, center) }
      write(station.name, into: &svg)
    }
    for exit in station.exits { draw(exit, into: &svg, hasStem: false) }
  }

  func draw(_ exit: RoadmapLayout.Exit, into svg: inout SVGWriter, hasStem: Bool = true) {
    if hasStem {
      svg.polyline(.class("map-stem")) { points in
        for point in exit.stem { points.point(point.x, point.y) }
      }
    }
    for (index, job) in exit.jobs.enumerated() {
      let own = job.title.box.union(job.pay.box)
      let name =
        "\(words[.roadmapExitColumn]) \(exit.exit.number): \(job.job.occupation.title), "
        + ([job.pay.lines.joined(separator: " "), openings(of: job.job), words.needs(job.job)]
          .compactMap { $0 }.joined(separator: ", "))
      let data = exit.exit.station.map { Attribute.data("exit-of", $0.description) } ?? .none
      part(
        &svg, "map-link map-exit-link", Addresses.occupation(job.job.occupation.code), name,
        index == 0 ? own.union(exit.pennant) : own, data: data
      ) { svg in
        if index == 0 { pennant(&svg, exit.exit.number, exit.pennant) }
        write(job.title, in: job.job.sameAs == nil ? words.titleLanguage : nil, into: &svg)
        write(job.pay, into: &svg)
      }
    }
  }

  private func openings(of job: RoadmapJob) -> String? {
    job.occupation.outlook?.value.annualOpenings.map {
      Figures.number($0) + " " + words[.openingsAYear].lowercasedFirst
    }
  }

  func draw(_ entry: RoadmapLayout.Entry, into svg: inout SVGWriter) {
    var data = Attribute.none
    if case .holding(_, let toward) = entry.entry.kind { data = .data("entry-to", toward.description) }
    svg.g(.class("map-entry-mark"), data) { svg in
      disc(&svg, String(entry.entry.letter), entry.center)
      write(entry.text, into: &svg)
    }
  }

  // MARK: Signs

  func circle(_ svg: inout SVGWriter, _ center: MapPoint) {
    svg.circle(
      .class("map-station"), .cx(center.x), .cy(center.y), .r(RoadmapLayout.stationRadius))
  }

  /// A square of 16 on its corner.
  func diamond(_ svg: inout SVGWriter, _ center: MapPoint) {
    let reach = 11.3
    svg.polygon(.class("map-station")) { points in
      points.point(center.x, center.y - reach)
      points.point(center.x + reach, center.y)
      points.point(center.x, center.y + reach)
      points.point(center.x - reach, center.y)
    }
  }

  func disc(_ svg: inout SVGWriter, _ letter: String, _ center: MapPoint) {
    svg.circle(.class("map-entry"), .cx(center.x), .cy(center.y), .r(RoadmapLayout.entryRadius))
    svg.text(
      .class("map-entry-letter"), .x(center.x), .y(center.y + 4.4), .textAnchor("middle"), text: letter)
  }

  func pennant(_ svg: inout SVGWriter, _ number: Int, _ box: MapBox) {
    svg.polygon(.class("map-pennant")) { points in
      points.point(box.x, box.y)
      points.point(box.right - 6, box.y)
      points.point(box.right, box.y + box.height / 2)
      points.point(box.right - 6, box.bottom)
      points.point(box.x, box.bottom)
    }
    svg.text(
      .class("map-number"), .x(box.x + (box.width - 5) / 2), .y(box.y + box.height / 2 + 4.4),
      .textAnchor("middle"), text: String(number))
  }

  func write(_ text: MapText, in language: Language? = nil, into svg: inout SVGWriter) {
    svg.text(.class("map-text", text.style.name), .lang(language)) { svg in
      for (index, line) in text.lines.enumerated() {
        if index > 0 { svg.text(" ") }
        svg.tspan(.x(text.at.x), .y(text.baseline(index)), text: line)
      }
    }
  }

  /// A part that leads somewhere, with room for the ring of the focus; a plain group where nothing does.
  private func part(
    _ svg: inout SVGWriter, _ names: StaticString, _ address: Address, _ label: String?, _ box: MapBox,
    data: Attribute, up: Set<RoadmapStationID> = [], down: Set<RoadmapStationID> = [],
    content: (inout SVGWriter) -> Void
  ) {
    guard hasLinks else {
      svg.g(content: content)
      return
    }
    func list(_ ids: Set<RoadmapStationID>) -> String {
      ids.sorted().map(\.description).joined(separator: " ")
    }
    svg.a(
      .href(address), .class(names), data, up.isEmpty ? .none : .data("up", list(up)),
      down.isEmpty ? .none : .data("down", list(down)), label.map { .ariaLabel($0) } ?? .none
    ) { svg in
      for (name, margin): (StaticString, Double) in [("map-halo", 3.5), ("map-ring", 2.5)] {
        let ring = box.padded(margin)
        svg.rect(
          .class(name), .x(ring.x), .y(ring.y), .width(ring.width), .height(ring.height), .rx(4))
      }
      content(&svg)
    }
  }
}

extension Addresses {
  /// The page of what is earned at a station; apprenticeships have a section of the pathway's page.
  static func station(_ station: RoadmapStation) -> Address {
    switch station.earned {
    case .program(let code, _): program(code)
    case .apprenticeship: "#apprenticeships"
    case .credential(let id): credential(id)
    }
  }
}
