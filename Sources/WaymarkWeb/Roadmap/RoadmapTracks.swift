import CareerModel

/// Where stations stand and how lines run between them, before anything has a size: stations in columns
/// (stages) and tracks (rows), lines along tracks and up and down in the gutters before columns.
///
/// A track belongs to one lane and one line of the roadmap. No line runs along a track through a station
/// that it does not stop at.
struct RoadmapTracks {
  /// A row of a lane.
  struct Track: Hashable {
    let level: SkillLevel
    let line: Int
    /// Only lines run here: it has no stations.
    let isChannel: Bool
  }

  /// How a line gets from where it starts to a station.
  enum Course: Hashable {
    /// Along one track.
    case along
    /// Along the first track to a gutter, up or down there, then along the station's track.
    case gutter(Int)
    /// Straight up or down, from station to station in one column.
    case column
    /// Around what stands between two stations of one column, through the gutter before it.
    case around
    /// By a channel, because neither track is free.
    case channel(track: Int, from: Int, to: Int)
  }

  /// A piece of a line between what counts and what it counts toward.
  struct Link: Hashable {
    let line: Int
    /// `nil` is the diploma.
    let from: RoadmapStationID?
    let to: RoadmapStationID
    var course: Course
  }

  /// Where a station stands.
  struct Place: Hashable {
    let column: Int
    var track: Int
  }

  private enum Use: Hashable {
    case station
    /// A line that comes out of a station, or goes into one.
    case out(RoadmapStationID)
    case into(RoadmapStationID)
  }

  /// The stages that have a column, in order, without high school.
  let stages: [RoadmapStage]
  /// From the top of the map down.
  private(set) var tracks: [Track] = []
  private(set) var places: [RoadmapStationID: Place] = [:]
  private(set) var links: [Link] = []
  private var uses: [[Int: Use]] = []

  init(_ roadmap: Roadmap) {
    stages = roadmap.stages.filter { $0 != .highSchool }
    for (index, line) in roadmap.lines.enumerated() {
      for stop in roadmap.stops(of: line.id) { place(stop, line: index) }
    }
    order()
    settleColumns()
  }

  // MARK: Placing

  private mutating func place(_ stop: RoadmapStop, line: Int) {
    let station = stop.station
    let column = stages.firstIndex(of: station.stage) ?? 0
    let earlier = station.earlier.filter { places[$0] != nil }
    let own = tracks.indices.filter {
      tracks[$0].level == stop.level && tracks[$0].line == line && !tracks[$0].isChannel
    }
    // A line runs straight where it can.
    let straight = earlier.compactMap { id -> Int? in
      guard let place = places[id], own.contains(place.track), place.column < column else { return nil }
      let between = place.column + 1..<column
      return isFree(place.track, between, for: [.out(id)]) && uses[place.track][column] == nil
        ? place.track : nil
    }
    let from = earlier.compactMap { places[$0]?.column }.min() ?? -1
    let reused = own.first { track in
      !earlier.isEmpty && from < column
        && isFree(track, (from + 1)..<(column + 1), for: [])
    }
    let track = straight.first ?? reused ?? newTrack(Track(level: stop.level, line: line, isChannel: false))
    uses[track][column] = .station
    places[station.id] = Place(column: column, track: track)
    if earlier.isEmpty {
      claim(track, 0..<column, .into(station.id))
      links.append(Link(line: line, from: nil, to: station.id, course: .gutter(0)))
    }
    for id in earlier { link(id, to: station.id, line: line) }
  }

  private mutating func link(_ from: RoadmapStationID, to: RoadmapStationID, line: Int) {
    guard let start = places[from], let end = places[to] else { return }
    var course: Course
    if start.column >= end.column {
      course = .column
    } else if start.track == end.track {
      course = .along
      claim(start.track, (start.column + 1)..<end.column, .out(from))
    } else {
      course = throughGutter(from, start, to, end) ?? byChannel(start, end, line: line)
    }
    links.append(Link(line: line, from: from, to: to, course: course))
  }

  private mutating func throughGutter(
    _ from: RoadmapStationID, _ start: Place, _ to: RoadmapStationID, _ end: Place
  ) -> Course? {
    let gutters = (start.column + 1)...end.column
    guard
      let gutter = gutters.reversed().first(where: { gutter in
        isFree(start.track, (start.column + 1)..<gutter, for: [.out(from)])
          && isFree(end.track, gutter..<end.column, for: [.into(to)])
      })
    else { return nil }
    claim(start.track, (start.column + 1)..<gutter, .out(from))
    claim(end.track, gutter..<end.column, .into(to))
    return .gutter(gutter)
  }

  private mutating func byChannel(_ start: Place, _ end: Place, line: Int) -> Course {
    let channel = newTrack(Track(level: tracks[end.track].level, line: line, isChannel: true))
    return .channel(track: channel, from: start.column + 1, to: end.column)
  }

  private mutating func newTrack(_ track: Track) -> Int {
    tracks.append(track)
    uses.append([:])
    return tracks.count - 1
  }

  private func isFree(_ track: Int, _ columns: Range<Int>, for allowed: Set<Use>) -> Bool {
    columns.allSatisfy { column in uses[track][column].map(allowed.contains) ?? true }
  }

  private mutating func claim(_ track: Int, _ columns: Range<Int>, _ use: Use) {
    for column in columns { uses[track][column] = use }
  }

  /// The columns of a track through which only lines run.
  func passed(_ track: Int) -> Set<Int> {
    if tracks[track].isChannel { return Set(stages.indices) }
    return Set(uses[track].filter { $0.value != .station }.keys)
  }

  // MARK: Order

  /// High lanes on top; in a lane the first line on top; each line climbs from its first station.
  private mutating func order() {
    let sorted = tracks.indices.sorted { left, right in
      let (a, b) = (tracks[left], tracks[right])
      if a.level != b.level { return a.level > b.level }
      return a.line != b.line ? a.line < b.line : left > right
    }
    let newIndex = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
    tracks = sorted.map { tracks[$0] }
    uses = sorted.map { uses[$0] }
    places = places.mapValues { Place(column: $0.column, track: newIndex[$0.track] ?? 0) }
    links = links.map { link in
      guard case .channel(let track, let from, let to) = link.course else { return link }
      var link = link
      link.course = .channel(track: newIndex[track] ?? 0, from: from, to: to)
      return link
    }
  }

  /// A line may run straight up or down a column only past what is empty.
  private mutating func settleColumns() {
    for index in links.indices where links[index].course == .column {
      guard let from = links[index].from, let start = places[from], let end = places[links[index].to] else {
        continue
      }
      let between = (min(start.track, end.track) + 1)..<max(start.track, end.track)
      let isBlocked = places.values.contains { $0.column == end.column && between.contains($0.track) }
      if start.column != end.column || isBlocked { links[index].course = .around }
    }
  }
}
