import CareerModel
import Testing

@Suite("Ways on a roadmap")
struct RoadmapWaysTests {
  /// A line with a fork: aide, then practical nurse by a program or by an apprenticeship, then nurse.
  private static let line = RoadmapLineID(rawValue: "nursing")

  private static func id(_ position: Int) -> RoadmapStationID {
    RoadmapStationID(line: line, position: position)
  }

  private static let roadmap: Roadmap = {
    let steps: [(RoadmapStage, [Int])] = [
      (.certificate, []), (.certificate, [1]), (.apprenticeship, [1]), (.associate, [2, 3]), (.bachelor, [4]),
      (.beyond, []),
    ]
    let stations = steps.enumerated().map { index, step in
      RoadmapStation(
        id: id(index + 1), stage: step.0, earned: .apprenticeship(rapids: "1"), name: "Step \(index + 1)",
        stacksOn: step.1, exits: [])
    }
    let pathway = Pathway(
      id: PathwayID(rawValue: "health/nursing"), framework: .classic, name: "Nursing", summary: nil,
      occupations: [], programCount: 0)
    return Roadmap(
      pathway: pathway, state: nil,
      lines: [RoadmapLine(id: line, name: "Nursing", stations: stations)],
      stops: stations.map {
        RoadmapStop(station: $0, level: .mid, collegeCount: nil, apprenticeshipHours: nil, title: $0.name)
      },
      entries: [
        RoadmapEntry(letter: "A", kind: .grade9),
        RoadmapEntry(letter: "C", kind: .holding(id(1), toward: id(2))),
      ], exits: [], courses: RoadmapCourses(borrowedFrom: [], technical: [], general: []))
  }()

  @Test("All that leads to a station are the steps before it, by every fork")
  func ancestors() {
    #expect(Self.roadmap.ancestors(of: Self.id(4)) == [Self.id(1), Self.id(2), Self.id(3)])
    #expect(Self.roadmap.ancestors(of: Self.id(2)) == [Self.id(1)])
    #expect(Self.roadmap.ancestors(of: Self.id(1)).isEmpty)
    #expect(Self.roadmap.ancestors(of: Self.id(6)).isEmpty)
  }

  @Test("All that a station leads to are the steps after it, by every fork")
  func descendants() {
    #expect(Self.roadmap.descendants(of: Self.id(1)) == [Self.id(2), Self.id(3), Self.id(4), Self.id(5)])
    #expect(Self.roadmap.descendants(of: Self.id(3)) == [Self.id(4), Self.id(5)])
    #expect(Self.roadmap.descendants(of: Self.id(6)).isEmpty)
  }

  @Test("What leads to a station and what it leads to are each other's mirror")
  func mirror() {
    for (a, b) in Self.roadmap.stops.flatMap({ a in Self.roadmap.stops.map { (a.id, $0.id) } }) {
      #expect(
        Self.roadmap.ancestors(of: b).contains(a) == Self.roadmap.descendants(of: a).contains(b))
    }
  }

  @Test("A roadmap passes high school and the stages that have a station, in order")
  func stages() {
    #expect(Self.roadmap.stages == RoadmapStage.allCases)
    #expect(RoadmapStage.certificate < .apprenticeship)
    #expect(RoadmapStage.allCases.sorted() == RoadmapStage.allCases)
  }

  @Test("An entry stands before the station that it leads to")
  func entry() {
    #expect(Self.roadmap.entry(toward: Self.id(2))?.letter == "C")
    #expect(Self.roadmap.entry(toward: Self.id(4)) == nil)
  }

  @Test("Every award of a program stands for awards of IPEDS, none for two")
  func awards() {
    var seen: Set<Award> = []
    for award in AwardLevel.allCases {
      #expect(seen.isDisjoint(with: award.awards))
      seen.formUnion(award.awards)
    }
    #expect(!seen.contains(.postbachelorCertificate))
  }
}
