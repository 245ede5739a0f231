import CareerModel

/// Where everything of a roadmap's map stands: a pure value, in units that are pixels at full size.
///
/// High school is one upright line of courses at the left. Right of it, columns are stages and lanes are
/// skill levels, high ones on top; the diploma lies below. Texts never overlap each other, nor a line.
struct RoadmapLayout: Hashable {
  /// A sample of a line or sign at the top, with its words.
  struct Key: Hashable {
    enum Sign: Hashable { case line(Int), station, apprenticeship, entry, exit }
    let sign: Sign
    let at: MapPoint
    let text: MapText
  }

  /// The head of a column.
  struct Head: Hashable {
    let name: MapText
    let time: MapText
  }

  struct Lane: Hashable {
    let level: SkillLevel
    let box: MapBox
    let name: MapText
    let zones: MapText
  }

  /// A course on the line of high school.
  struct Course: Hashable {
    let code: SCEDCode
    let y: Double
    let title: MapText
    let kind: MapText
  }

  /// A job behind an exit, with its pay.
  struct Job: Hashable {
    let job: RoadmapJob
    let title: MapText
    let pay: MapText
  }

  /// An exit: a stem, a pennant with the number, and the work it leads to.
  struct Exit: Hashable {
    let exit: RoadmapExit
    let stem: [MapPoint]
    let pennant: MapBox
    let jobs: [Job]

    var box: MapBox { jobs.reduce(pennant) { $0.union($1.title.box).union($1.pay.box) } }
  }

  struct Station: Hashable {
    let stop: RoadmapStop
    let line: Int
    let center: MapPoint
    let name: MapText
    let exits: [Exit]

    var isDiamond: Bool { stop.station.stage == .apprenticeship }
  }

  struct Entry: Hashable {
    let entry: RoadmapEntry
    let center: MapPoint
    let text: MapText
  }

  /// A piece of a line, through points at right angles to each other.
  struct Line: Hashable {
    let link: RoadmapTracks.Link
    let points: [MapPoint]
  }

  /// High school: its line, the grades and courses, and the diploma at its foot.
  struct HighSchool: Hashable {
    let top: MapPoint
    let foot: MapPoint
    let grades: [MapText]
    let courses: [Course]
    let more: MapText?
    let diploma: MapText
    /// The interchange from which all lines start.
    let interchange: MapBox
    let exitTitle: MapText?
    let exit: Exit?
  }

  let width: Double
  let height: Double
  let keys: [Key]
  let heads: [Head]
  /// Where the heads end and the lanes begin.
  let bodyTop: Double
  let lanes: [Lane]
  /// The left edges of columns, ruled down to the semi-skilled lane.
  let columns: [Double]
  let rulesBottom: Double
  let highSchool: HighSchool
  let entries: [Entry]
  let stations: [Station]
  let lines: [Line]

  static let stationRadius = 9.0
  static let entryRadius = 11.0
  static let cornerRadius = 12.0
  /// How far apart lines run side by side.
  static let parallel = 9.0

  /// How wide a line is drawn, by its place in the roadmap.
  static func lineWidth(_ line: Int) -> Double { [7, 6, 8, 5][min(line, 3)] }
}

extension RoadmapLayout {
  /// Every text, for checking that none overlaps another.
  var texts: [MapText] {
    var texts =
      keys.map(\.text) + heads.flatMap { [$0.name, $0.time] } + lanes.flatMap { [$0.name, $0.zones] }
    texts += highSchool.grades + highSchool.courses.flatMap { [$0.title, $0.kind] }
    texts += [highSchool.more, highSchool.diploma, highSchool.exitTitle].compactMap(\.self)
    texts += entries.map(\.text) + stations.map(\.name)
    let exits = stations.flatMap(\.exits) + [highSchool.exit].compactMap(\.self)
    return (texts + exits.flatMap { $0.jobs.flatMap { [$0.title, $0.pay] } }).filter { !$0.lines.isEmpty }
  }

  /// Every straight piece of a line as the box that it covers.
  var strokes: [MapBox] {
    lines.flatMap { line in
      let half = Self.lineWidth(line.link.line) / 2
      return zip(line.points, line.points.dropFirst()).map { from, to in
        MapBox(
          x: min(from.x, to.x), y: min(from.y, to.y), width: abs(from.x - to.x), height: abs(from.y - to.y)
        ).padded(half)
      }
    }
  }
}
