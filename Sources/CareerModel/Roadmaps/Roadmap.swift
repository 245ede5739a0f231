/// The roadmap of a career pathway in a place: how it leads from school to work, with every entry and exit.
public struct Roadmap: Hashable, Sendable {
  /// The pathway.
  public let pathway: Pathway
  /// The state that pay and colleges are for; `nil` is the United States.
  public let state: StateCode?
  /// Its lines, the one most people take first.
  public let lines: [RoadmapLine]
  /// Its stations by line, in reading order.
  public let stops: [RoadmapStop]
  /// Its entries by letter.
  public let entries: [RoadmapEntry]
  /// Its exits by number.
  public let exits: [RoadmapExit]
  /// High school courses that lead onto it.
  public let courses: RoadmapCourses

  private let stopByID: [RoadmapStationID: RoadmapStop]
  private let exitsByStation: [RoadmapStationID: [RoadmapExit]]

  /// A roadmap.
  public init(
    pathway: Pathway, state: StateCode?, lines: [RoadmapLine], stops: [RoadmapStop],
    entries: [RoadmapEntry], exits: [RoadmapExit], courses: RoadmapCourses
  ) {
    self.pathway = pathway
    self.state = state
    self.lines = lines
    self.stops = stops
    self.entries = entries
    self.exits = exits
    self.courses = courses
    stopByID = Dictionary(uniqueKeysWithValues: stops.map { ($0.id, $0) })
    exitsByStation = Dictionary(grouping: exits.filter { $0.station != nil }, by: { $0.station! })
  }

  /// A station by its id.
  public func stop(_ id: RoadmapStationID) -> RoadmapStop? { stopByID[id] }

  /// The stations of a line, in reading order.
  public func stops(of line: RoadmapLineID) -> [RoadmapStop] { stops.filter { $0.id.line == line } }

  /// The exits at a station, by number.
  public func exits(at station: RoadmapStationID) -> [RoadmapExit] { exitsByStation[station] ?? [] }

  /// The exit with the high school diploma, where there is work for it.
  public var diplomaExit: RoadmapExit? { exits.first { $0.origin == .diploma } }

  /// The stages that it passes, high school first.
  public var stages: [RoadmapStage] {
    let present = Set(stops.map(\.station.stage))
    return RoadmapStage.allCases.filter { $0 == .highSchool || present.contains($0) }
  }

  /// The entry on the way to a station, for those who hold what came before.
  public func entry(toward station: RoadmapStationID) -> RoadmapEntry? {
    entries.first { if case .holding(_, station) = $0.kind { true } else { false } }
  }
}
