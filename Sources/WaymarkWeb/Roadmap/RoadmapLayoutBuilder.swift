import CareerModel
import Catalog
import Wording

/// Lays a roadmap out: first the widths of columns, then the heights of rows, then every mark.
struct RoadmapLayoutBuilder {
  let roadmap: Roadmap
  let words: Wording
  let catalog: CareerCatalog
  let plan: RoadmapTracks
  let gutters: RoadmapGutters

  // Widths.
  static let highSchoolWidth = 166.0
  static let leastWidth = 1160.0
  static let trunkX = 18.0
  static let courseX = 36.0
  /// From a station to what is written beside it, and from it to the words of an exit.
  static let nameGap = 14.0
  static let exitGap = 39.0
  static let margin = 6.0
  static let leastTextWidth = 100.0
  static let pennant = (width: 25.0, height: 20.0)
  static let parallel = RoadmapLayout.parallel
  // Heights.
  static let leastTrack = 84.0
  static let channelHeight = 22.0
  /// Half the height that a line needs where it runs between texts.
  static let lineRoom = 9.0
  static let rowGap = 9.0
  static let nameLift = 13.0

  struct Column {
    var left = 0.0
    var width = 0.0
    /// From the left edge to the stations.
    let inset: Double

    var stationX: Double { left + inset }
    var right: Double { left + width }
  }

  struct Row {
    var y = 0.0
    /// What reaches above and below the row's line, by column.
    var cells: [Int: (above: Double, below: Double)] = [:]
  }

  var columns: [Column] = []
  var rows: [Row] = []
  var width = 0.0
  var rowsBottom = 0.0

  init(_ roadmap: Roadmap, words: Wording, catalog: CareerCatalog) {
    self.roadmap = roadmap
    self.words = words
    self.catalog = catalog
    plan = RoadmapTracks(roadmap)
    gutters = RoadmapGutters(plan)
    setColumns()
  }

  // MARK: Columns

  private mutating func setColumns() {
    columns = plan.stages.indices.map { index in
      let slots = Double(gutters.counts[index])
      let hasEntry = roadmap.entries.contains { entry in
        guard case .holding(_, let toward) = entry.kind else { return false }
        return plan.places[toward]?.column == index && !isInColumn(toward)
      }
      let last = slots == 0 ? 2.0 : 14 + (slots - 1) * (Self.parallel + 1)
      return Column(inset: last + (hasEntry ? 40 : 24))
    }
    var total = Self.highSchoolWidth
    for index in columns.indices {
      let own = roadmap.stops.filter { plan.places[$0.id]?.column == index }
      let titles = own.flatMap { roadmap.exits(at: $0.id) }.flatMap(\.jobs).map(\.occupation.title)
      let exits = titles.map { MapTextStyle.plain.measure.widestPart($0) }.max() ?? 0
      let names = own.map { MapTextStyle.name.measure.widestPart($0.station.name) }.max() ?? 0
      let text = max(Self.leastTextWidth, exits, names - Self.exitGap + Self.nameGap)
      columns[index].width = columns[index].inset + Self.exitGap + text.rounded(.up) + Self.margin
      total += columns[index].width
    }
    let spare = max(0, Self.leastWidth - total) / Double(max(columns.count, 1))
    var left = Self.highSchoolWidth
    for index in columns.indices {
      columns[index].left = left
      columns[index].width += spare
      left += columns[index].width
    }
    width = left
  }

  /// Whether the entry to a station stands on a line within its column.
  func isInColumn(_ entry: RoadmapEntry) -> Bool {
    guard case .holding(let held, let toward) = entry.kind else { return false }
    return plan.places[held]?.column == plan.places[toward]?.column
  }

  private func isInColumn(_ toward: RoadmapStationID) -> Bool {
    guard let entry = roadmap.entry(toward: toward), case .holding(let held, _) = entry.kind else {
      return false
    }
    return plan.places[held]?.column == plan.places[toward]?.column
  }

  func column(of id: RoadmapStationID) -> Column { columns[plan.places[id]?.column ?? 0] }

  func nameWidth(_ column: Column) -> Double { column.right - Self.margin - column.stationX - Self.nameGap }

  func exitWidth(_ column: Column) -> Double { column.right - Self.margin - column.stationX - Self.exitGap }

  // MARK: Cells

  /// The station above which the words of an entry stand: the one it leads to, or, on a line that climbs
  /// within a column, the one that is held.
  func home(of entry: RoadmapEntry) -> RoadmapStationID? {
    guard case .holding(let held, let toward) = entry.kind else { return nil }
    guard isInColumn(toward), let from = plan.places[held], let to = plan.places[toward] else {
      return toward
    }
    return from.track > to.track ? held : toward
  }

  /// The words of the entries above a station, from the top down, ending where its name begins.
  func entryTexts(_ stop: RoadmapStop, at center: MapPoint) -> [(entry: RoadmapEntry, text: MapText)] {
    let width = nameWidth(column(of: stop.id)) - 3
    // Those on a line within the column stand on top: their discs lie on it, above the station.
    let own = roadmap.entries.filter { home(of: $0) == stop.id }
      .sorted { isInColumn($0) && !isInColumn($1) }
    var bottom = center.y - Self.nameLift - nameText(stop, at: center).height
    var texts: [(entry: RoadmapEntry, text: MapText)] = []
    for entry in own.reversed() {
      var text = MapText(
        words.entry(entry, of: roadmap), .name, at: MapPoint(x: center.x + Self.nameGap + 3, y: 0),
        width: width)
      text.at.y = bottom - 4 - text.height
      bottom = text.at.y
      texts.insert((entry, text), at: 0)
    }
    return texts
  }

  func nameText(_ stop: RoadmapStop, at point: MapPoint) -> MapText {
    MapText(
      stop.station.name, .name, at: MapPoint(x: point.x + Self.nameGap, y: point.y),
      width: nameWidth(column(of: stop.id)))
  }

  /// The exits below a station at a point.
  func exits(of stop: RoadmapStop, at center: MapPoint) -> [RoadmapLayout.Exit] {
    let width = exitWidth(column(of: stop.id))
    var top = center.y + 15
    return roadmap.exits(at: stop.id).map { exit in
      let pennant = MapBox(
        x: center.x + 11, y: top, width: Self.pennant.width, height: Self.pennant.height)
      let middle = top + Self.pennant.height / 2
      let jobs = jobs(of: exit, at: MapPoint(x: center.x + Self.exitGap, y: top + 2), widths: [width])
      let drawn = RoadmapLayout.Exit(
        exit: exit,
        stem: [center, MapPoint(x: center.x, y: middle), MapPoint(x: pennant.x + 2, y: middle)],
        pennant: pennant, jobs: jobs)
      top = drawn.box.bottom + 7
      return drawn
    }
  }

  /// Jobs beside each other, each with its pay below.
  func jobs(of exit: RoadmapExit, at point: MapPoint, widths: [Double]) -> [RoadmapLayout.Job] {
    var x = point.x
    return zip(exit.jobs, widths).map { job, width in
      let title = job.sameAs.map { words(.roadmapSameJob, String($0)) } ?? job.occupation.title
      let name = MapText(title, .plain, at: MapPoint(x: x, y: point.y), width: width)
      let pay = payText(job, at: MapPoint(x: x, y: point.y + name.height), width: width)
      x += width + 20
      return RoadmapLayout.Job(job: job, title: name, pay: pay)
    }
  }

  private func payText(_ job: RoadmapJob, at point: MapPoint, width: Double) -> MapText {
    guard let pay = job.pay else {
      let missing =
        roadmap.state.map { words(.noStateFigure, $0.name(in: words.language)) } ?? words[.noFigure]
      return MapText(missing, .detail, at: point, width: width)
    }
    let amount = words.marked(words.wage(pay.value), pay.scope)
    return MapText(
      job.required.isEmpty ? amount : words(.roadmapPayLicense, amount), .pay, at: point, width: width)
  }

  // MARK: Rows

  mutating func setRows(from top: Double) {
    rows = plan.tracks.indices.map { track in
      var row = Row()
      for column in plan.passed(track) { row.cells[column] = (Self.lineRoom, Self.lineRoom) }
      return row
    }
    for stop in roadmap.stops {
      guard let place = plan.places[stop.id] else { continue }
      let zero = MapPoint(x: column(of: stop.id).stationX, y: 0)
      let top =
        entryTexts(stop, at: zero).first?.text.at.y ?? -nameText(stop, at: zero).height - Self.nameLift
      let bottom = exits(of: stop, at: zero).last?.box.bottom ?? Self.nameLift
      rows[place.track].cells[place.column] = (-top, bottom)
    }
    placeRows(from: top, spread: 0)
  }

  /// Puts the rows below each other, each as high as what stands above it in its columns lets it; `spread`
  /// is further air above each.
  mutating func placeRows(from top: Double, spread: Double) {
    var free: [Double] = []
    var laneBottom = top
    for index in rows.indices {
      let isFirst = index == 0 || plan.tracks[index].level != plan.tracks[index - 1].level
      if isFirst {
        free = columns.map { _ in laneBottom + Self.rowGap }
        // The first column holds the lane's name.
        if !free.isEmpty { free[0] = laneBottom + laneTop(plan.tracks[index].level) }
      }
      let least = plan.tracks[index].isChannel ? Self.channelHeight : Self.leastTrack
      var y = isFirst ? laneBottom + laneTop(plan.tracks[index].level) : rows[index - 1].y + least
      for (column, cell) in rows[index].cells { y = max(y, free[column] + cell.above) }
      rows[index].y = y + spread
      for (column, cell) in rows[index].cells { free[column] = y + spread + cell.below + Self.rowGap }
      laneBottom = max(laneBottom, free.max() ?? y)
    }
    rowsBottom = laneBottom
  }

  /// The lower edge of a lane: of what stands in it.
  func laneBottom(_ level: SkillLevel) -> Double? {
    rows.indices.filter { plan.tracks[$0].level == level }.flatMap { index in
      rows[index].cells.values.map { rows[index].y + $0.below + Self.rowGap }
    }.max()
  }

  /// From the top of a lane to its first row: room for its name.
  func laneTop(_ level: SkillLevel) -> Double { laneTexts(level, at: 0).zones.box.bottom + 6 }

  /// The name of a lane and its job zones, in the first column.
  func laneTexts(_ level: SkillLevel, at top: Double) -> (name: MapText, zones: MapText) {
    let x = (columns.first?.stationX ?? Self.highSchoolWidth) + Self.nameGap
    let width = columns.first.map(nameWidth) ?? 200
    let name = MapText(words.levelLine(level), .name, at: MapPoint(x: x, y: top + 7), width: width)
    return (
      name,
      MapText(words.jobZones(level), .detail, at: MapPoint(x: x, y: name.box.bottom), width: width)
    )
  }

  func center(of id: RoadmapStationID) -> MapPoint {
    MapPoint(x: column(of: id).stationX, y: rows[plan.places[id]?.track ?? 0].y)
  }
}
