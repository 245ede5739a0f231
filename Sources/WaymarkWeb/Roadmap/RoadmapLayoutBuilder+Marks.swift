import CareerModel
import Catalog
import Wording

extension RoadmapLayoutBuilder {
  /// The whole layout.
  mutating func layout() -> RoadmapLayout {
    let keys = keys()
    let headTop = (keys.map(\.text.box.bottom).max() ?? 0) + 16
    let heads = heads(from: headTop)
    let bodyTop = (heads.map(\.time.box.bottom).max() ?? headTop) + 10
    setRows(from: bodyTop)
    // Courses may need more room than the rows: then the rows stand further apart.
    let courses = courses(from: bodyTop)
    let coursesBottom = max(
      courses.courses.last?.kind.box.bottom ?? bodyTop, courses.more?.box.bottom ?? bodyTop)
    let least = coursesBottom + 32 + diplomaText(above: 0).height
    var spread = 0.0
    while diplomaY < least, !rows.isEmpty {
      spread += max(1, (least - diplomaY) / Double(rows.count))
      placeRows(from: bodyTop, spread: spread)
    }
    let diplomaY = diplomaY
    let foot = diploma(at: diplomaY)
    let height = foot.bottom + 12
    let lanes = lanes(from: bodyTop, to: height)
    return RoadmapLayout(
      width: width, height: height + 2, keys: keys, heads: heads, bodyTop: bodyTop, lanes: lanes,
      columns: columns.map(\.left), rulesBottom: lanes.last?.box.y ?? height,
      highSchool: RoadmapLayout.HighSchool(
        top: MapPoint(x: Self.trunkX, y: bodyTop + 22), foot: MapPoint(x: Self.trunkX, y: diplomaY),
        grades: courses.grades, courses: courses.courses, more: courses.more, diploma: foot.name,
        interchange: foot.interchange, exitTitle: foot.exitTitle, exit: foot.exit),
      entries: entries(bodyTop: bodyTop, diploma: foot.entry), stations: stations,
      lines: lines(from: diplomaY)
    )
  }

  /// Where the first line leaves the diploma: below the rows, and below the lane's name where no row is in
  /// the diploma's lane.
  private var diplomaY: Double {
    let hasSemiRows = plan.tracks.contains { $0.level == .semi }
    return rowsBottom + (hasSemiRows ? 34 : laneTop(.semi) + 14)
  }

  /// The name of the diploma, ending above its lines.
  private func diplomaText(above y: Double) -> MapText {
    var name = MapText(
      words[.roadmapDiploma], .name, at: MapPoint(x: Self.courseX, y: 0),
      width: Self.highSchoolWidth - Self.courseX - 10)
    name.at.y = y - 12 - name.height
    return name
  }

  // MARK: Top

  private func keys() -> [RoadmapLayout.Key] {
    var signs: [(RoadmapLayout.Key.Sign, String)] = roadmap.lines.enumerated().map {
      (.line($0), words(.roadmapLine, $1.name))
    }
    signs.append((.station, words[.roadmapKeyEarned]))
    if plan.stages.contains(.apprenticeship) {
      signs.append((.apprenticeship, words[.roadmapApprenticeship]))
    }
    signs += [(.entry, words[.roadmapKeyEntry]), (.exit, words[.roadmapKeyExit])]
    var at = MapPoint(x: 0, y: 0)
    return signs.map { sign, text in
      let signWidth = if case .line = sign { 46.0 } else { 26.0 }
      let width = signWidth + 8 + MapTextStyle.plain.measure.width(text)
      if at.x > 0, at.x + width > self.width { at = MapPoint(x: 0, y: at.y + 28) }
      defer { at.x += width + 26 }
      return RoadmapLayout.Key(
        sign: sign, at: MapPoint(x: at.x, y: at.y + 12),
        text: MapText(
          text, .plain, at: MapPoint(x: at.x + signWidth + 8, y: at.y + 4), width: .infinity))
    }
  }

  private func heads(from top: Double) -> [RoadmapLayout.Head] {
    let lefts = [(0.0, Self.highSchoolWidth - 12)] + columns.map { ($0.left + 12, $0.width - 20) }
    return zip([.highSchool] + plan.stages, lefts).map { stage, place in
      let name = MapText(words.stage(stage), .head, at: MapPoint(x: place.0, y: top), width: place.1)
      return RoadmapLayout.Head(
        name: name,
        time: MapText(
          words.stageTime(stage), .detail, at: MapPoint(x: place.0, y: top + name.height + 2), width: place.1)
      )
    }
  }

  // MARK: High school

  private func entryA(_ bodyTop: Double) -> MapText {
    MapText(
      words[.roadmapEnterGrade9], .name, at: MapPoint(x: Self.courseX, y: bodyTop + 14),
      width: Self.highSchoolWidth - Self.courseX - 10)
  }

  private func courses(
    from bodyTop: Double
  ) -> (grades: [MapText], courses: [RoadmapLayout.Course], more: MapText?) {
    let width = Self.highSchoolWidth - Self.courseX - 10
    var y = entryA(bodyTop).box.bottom + 14
    var (grades, drawn): ([MapText], [RoadmapLayout.Course]) = ([], [])
    for grade in 9...12 {
      let own = shownCourses(in: grade)
      if own.isEmpty { continue }
      grades.append(
        MapText(words(.grade, String(grade)), .detail, at: MapPoint(x: Self.courseX, y: y), width: width))
      y += 21
      for (code, phrase) in own {
        let title = MapText(
          catalog.course(code)?.title ?? code.description, .plain, at: MapPoint(x: Self.courseX, y: y),
          width: width)
        let kind = MapText(
          words[phrase], .detail, at: MapPoint(x: Self.courseX, y: y + title.height), width: width)
        drawn.append(RoadmapLayout.Course(code: code, y: y + 8, title: title, kind: kind))
        y = kind.box.bottom + 7
      }
      y += 9
    }
    let more =
      roadmap.courses.general.isEmpty
      ? nil
      : MapText(words[.roadmapMoreCourses], .detail, at: MapPoint(x: Self.courseX, y: y), width: width)
    return (grades, drawn, more)
  }

  /// The courses that tell pathways apart: technical ones, mathematics and science.
  private func shownCourses(in grade: Int) -> [(SCEDCode, Phrase)] {
    roadmap.courses.general.filter {
      $0.grade == grade && ($0.subject == .mathematics || $0.subject == .science)
    }.map { ($0.course, .roadmapGeneralCourse) }
      + roadmap.courses.technical.filter { $0.grade == grade }.map { ($0.course, .roadmapCareerCourse) }
  }

  // MARK: The diploma

  private func diploma(
    at y: Double
  ) -> (
    name: MapText, interchange: MapBox, exitTitle: MapText?, exit: RoadmapLayout.Exit?,
    entry: RoadmapLayout.Entry?,
    bottom: Double
  ) {
    let textWidth = Self.highSchoolWidth - Self.courseX - 10
    let name = diplomaText(above: y)
    let lastLine = y + Double(roadmap.lines.count - 1) * Self.parallel
    let exitY = roadmap.diplomaExit == nil ? lastLine : lastLine + 20
    let interchange = MapBox(x: Self.trunkX - 10, y: y - 10, width: 20, height: exitY - y + 20)
    var bottom = interchange.bottom
    var entry: RoadmapLayout.Entry?
    if let found = roadmap.entries.first(where: { $0.kind == .diploma }) {
      let text = MapText(
        words.entry(found, of: roadmap), .name, at: MapPoint(x: Self.courseX, y: bottom + 8),
        width: textWidth)
      entry = RoadmapLayout.Entry(
        entry: found, center: MapPoint(x: Self.trunkX, y: bottom + 20), text: text)
      bottom = max(text.box.bottom, bottom + 32)
    }
    guard let exit = roadmap.diplomaExit, let first = columns.first else {
      return (name, interchange, nil, nil, entry, bottom)
    }
    let pennant = MapBox(
      x: first.stationX + 11, y: exitY - Self.pennant.height / 2, width: Self.pennant.width,
      height: Self.pennant.height)
    let x = first.stationX + Self.exitGap
    let each = min(230, (width - x - 60) / 3)
    let drawn = RoadmapLayout.Exit(
      exit: exit, stem: [MapPoint(x: Self.trunkX, y: exitY), MapPoint(x: pennant.x + 2, y: exitY)],
      pennant: pennant,
      jobs: jobs(of: exit, at: MapPoint(x: x, y: exitY - 8), widths: exit.jobs.map { _ in each }))
    let title = MapText(
      words[.roadmapDiplomaWork], .name, at: MapPoint(x: x, y: exitY - 28), width: each * 2)
    return (name, interchange, title, drawn, entry, max(bottom, drawn.box.bottom))
  }

  // MARK: Lanes

  private func lanes(from top: Double, to bottom: Double) -> [RoadmapLayout.Lane] {
    var levels = plan.tracks.map(\.level)
    levels.append(.semi)
    var lanes: [RoadmapLayout.Lane] = []
    var y = top
    for level in SkillLevel.allCases.reversed() where levels.contains(level) {
      let end = level == .semi ? bottom : laneBottom(level) ?? y
      let texts = laneTexts(level, at: y)
      lanes.append(
        RoadmapLayout.Lane(
          level: level,
          box: MapBox(
            x: Self.highSchoolWidth, y: y, width: self.width - Self.highSchoolWidth, height: end - y),
          name: texts.name, zones: texts.zones))
      y = end
    }
    return lanes
  }

  // MARK: Stations and entries

  private var stations: [RoadmapLayout.Station] {
    roadmap.stops.map { stop in
      let center = center(of: stop.id)
      var name = nameText(stop, at: center)
      name.at.y = center.y - Self.nameLift - name.height
      return RoadmapLayout.Station(
        stop: stop, line: roadmap.lines.firstIndex { $0.id == stop.id.line } ?? 0, center: center, name: name,
        exits: exits(of: stop, at: center))
    }
  }

  private func entries(bodyTop: Double, diploma: RoadmapLayout.Entry?) -> [RoadmapLayout.Entry] {
    roadmap.entries.compactMap { entry in
      switch entry.kind {
      case .grade9:
        return RoadmapLayout.Entry(
          entry: entry, center: MapPoint(x: Self.trunkX, y: bodyTop + 22),
          text: entryA(bodyTop))
      case .diploma: return diploma
      case .holding: return entryMark(entry)
      }
    }
  }

  /// The mark of an entry with what an earlier station gives.
  private func entryMark(_ entry: RoadmapEntry) -> RoadmapLayout.Entry? {
    guard let home = home(of: entry), let stop = roadmap.stop(home) else { return nil }
    let center = center(of: home)
    guard let text = entryTexts(stop, at: center).first(where: { $0.entry == entry })?.text else {
      return nil
    }
    let mark =
      isInColumn(entry)
      ? MapPoint(x: center.x, y: text.at.y + 8) : MapPoint(x: center.x - 23.5, y: center.y)
    return RoadmapLayout.Entry(entry: entry, center: mark, text: text)
  }

  // MARK: Lines

  private func lines(from diplomaY: Double) -> [RoadmapLayout.Line] {
    plan.links.enumerated().map { index, link in
      RoadmapLayout.Line(link: link, points: points(of: link, index, diplomaY))
    }
  }

  private func slotX(_ gutter: Int, _ link: Int, isSecond: Bool = false) -> Double {
    let slot = gutters.slots[RoadmapGutters.Piece(link: link, isSecond: isSecond)] ?? 0
    return columns[gutter].left + 14 + Double(slot) * (Self.parallel + 1)
  }

  private func points(of link: RoadmapTracks.Link, _ index: Int, _ diplomaY: Double) -> [MapPoint] {
    let end = center(of: link.to)
    let start =
      link.from.map(center)
      ?? MapPoint(x: Self.trunkX, y: diplomaY + Double(link.line) * Self.parallel)
    switch link.course {
    case .along, .column: return [start, end]
    case .gutter(let gutter):
      let x = slotX(gutter, index)
      return [start, MapPoint(x: x, y: start.y), MapPoint(x: x, y: end.y), end]
    case .around:
      let x = slotX(plan.places[link.to]?.column ?? 0, index)
      var turn = start.y + (end.y < start.y ? -26 : 26)
      // The line climbs past the words of the entry that stands on it.
      if let mark = roadmap.entry(toward: link.to).flatMap({ entryMark($0) }), end.y < start.y {
        turn = min(turn, mark.center.y)
      }
      return [
        start, MapPoint(x: start.x, y: turn), MapPoint(x: x, y: turn), MapPoint(x: x, y: end.y), end,
      ]
    case .channel(let track, let from, let to):
      let (first, second) = (slotX(from, index), slotX(to, index, isSecond: true))
      let y = rows[track].y
      return [
        start, MapPoint(x: first, y: start.y), MapPoint(x: first, y: y), MapPoint(x: second, y: y),
        MapPoint(x: second, y: end.y), end,
      ]
    }
  }
}
