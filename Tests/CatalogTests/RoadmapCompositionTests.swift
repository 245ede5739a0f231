import CareerModel
import Catalog
import Foundation
import ShippedCatalog
import Testing

/// Roadmaps put together from small tables of our own, over the published facts.
@Suite("Putting a roadmap together", .serialized)
struct RoadmapCompositionTests {
  /// The facts that ship, with these rows in the roadmaps' tables.
  private func facts(
    lines: [String], stations: [String], exits: [String], pathways: [String]
  ) throws -> FactsFolder {
    let path = ShippedCatalog.temporaryFile("Facts")
    try FileManager.default.copyItem(atPath: ShippedCatalog.facts.path, toPath: path)
    let folder = FactsFolder(path)
    for (schema, rows) in [
      (FactSchema.roadmapLines, lines), (.roadmapStations, stations), (.roadmapExits, exits),
      (.roadmapPathways, pathways),
    ] {
      let header = schema.columns.map(\.name).joined(separator: "\t")
      // Values stand apart by one space; an underscore is a space within a value.
      let values = rows.map {
        $0.replacingOccurrences(of: " ", with: "\t").replacingOccurrences(of: "_", with: " ")
      }
      let text = ([header] + values).joined(separator: "\n") + "\n"
      try text.write(toFile: folder.file(of: schema), atomically: true, encoding: .utf8)
    }
    // Translations of lines that are gone would be stale.
    let translations = folder.file(of: .translations)
    let kept = try String(contentsOfFile: translations, encoding: .utf8).split(separator: "\n").filter {
      !$0.hasPrefix("line-name\t") && !$0.hasPrefix("station-name\t")
    }
    try (kept.joined(separator: "\n") + "\n").write(toFile: translations, atomically: true, encoding: .utf8)
    return folder
  }

  private let pathway = PathwayID(rawValue: "health-sciences/therapeutic-services")

  /// Two ladders. Nursing: assistant, practical nurse by program or apprenticeship, nurse, then a step
  /// without an exit. Therapy: from the diploma straight to a bachelor's degree, then a doctorate.
  private func ladders() throws -> Roadmap {
    let facts = try facts(
      lines: ["nursing Nursing", "therapy Therapy"],
      stations: [
        "nursing 1 certificate 51.3902 certificate   Nursing_assistant ",
        "nursing 2 certificate 51.3901 certificate   Practical_nursing 1",
        "nursing 3 apprenticeship   0837  Practical_nurse 1",
        "nursing 4 associate 51.3801 associate   Nursing 2|3",
        "nursing 5 bachelor 51.3801 bachelor   Nursing 4",
        "therapy 1 bachelor 31.0505 bachelor   Exercise_science ",
        "therapy 2 beyond 51.2308 doctorate   Physical_therapy 1",
      ],
      exits: [
        "nursing 1 1 31-1131.00", "nursing 2 1 29-2061.00", "nursing 3 1 29-2061.00",
        "nursing 4 1 29-1141.00",
        "therapy 1 1 29-1128.00", "therapy 2 1 29-1123.00",
      ],
      pathways: [
        "health-sciences/therapeutic-services 1 nursing", "health-sciences/therapeutic-services 2 therapy",
      ])
    let path = ShippedCatalog.temporaryFile("ladders.sqlite")
    try CatalogCompiler(facts: facts).compile(to: path)
    let catalog = try CareerCatalog(opening: path)
    #expect(try catalog.roadmap(of: PathwayID(rawValue: "finance/accounting")) == nil, "It has no lines.")
    return try #require(try catalog.roadmap(of: pathway))
  }

  @Test("Lanes, numbers and letters follow from the tables")
  func composition() throws {
    let roadmap = try ladders()
    let nursing = RoadmapLineID(rawValue: "nursing")
    let therapy = RoadmapLineID(rawValue: "therapy")
    func id(_ line: RoadmapLineID, _ position: Int) -> RoadmapStationID {
      RoadmapStationID(line: line, position: position)
    }

    // Lanes are the levels of first exits; a station without one stands beside what it builds on.
    let levels = Dictionary(uniqueKeysWithValues: roadmap.stops.map { ($0.id, $0.level) })
    #expect(levels[id(nursing, 2)] == .mid)
    #expect(levels[id(nursing, 4)] == .high)
    #expect(levels[id(nursing, 5)] == .high)

    // The diploma first; then stage by stage, and in a stage from the lowest lane and line up.
    #expect(roadmap.exits.first?.origin == .diploma)
    #expect(
      roadmap.exits.dropFirst().map(\.station) == [
        id(nursing, 1), id(nursing, 2), id(nursing, 3), id(nursing, 4), id(therapy, 1), id(therapy, 2),
      ])
    #expect(roadmap.exits[3].jobs.first?.sameAs == 3, "The apprenticeship opens the same job as the program.")
    #expect(roadmap.diplomaExit?.jobs.count == 3)
    let openings = roadmap.diplomaExit?.jobs.map { $0.occupation.outlook?.value.annualOpenings ?? 0 } ?? []
    #expect(openings == openings.sorted(by: >))

    // One entry for each line, then more of the first; never two with the same award.
    #expect(roadmap.entries.map(\.letter) == ["A", "B", "C", "D", "E", "F"])
    #expect(
      roadmap.entries.dropFirst(2).map(\.kind) == [
        .holding(id(nursing, 1), toward: id(nursing, 2)), .holding(id(nursing, 2), toward: id(nursing, 4)),
        .holding(id(nursing, 4), toward: id(nursing, 5)), .holding(id(therapy, 1), toward: id(therapy, 2)),
      ])
    #expect(roadmap.stages == RoadmapStage.allCases)
    #expect(roadmap.stop(id(nursing, 3))?.apprenticeshipHours != "")
  }

  @Test("What does not hold is named with its station")
  func verification() throws {
    let facts = try facts(
      lines: ["nursing Nursing"],
      stations: [
        "nursing 1 bachelor 51.3902 doctorate   Nursing_assistant ",
        "nursing 2 certificate 51.3901 certificate   Practical_nursing 1|3",
        "nursing 3 apprenticeship   none-such  Practical_nurse 2",
      ],
      exits: ["nursing 1 1 13-2011.00"], pathways: ["health-sciences/therapeutic-services 1 nursing"])
    let location = CatalogLocation(facts: facts, path: ShippedCatalog.temporaryFile("wrong.sqlite"))
    let found = CatalogVerifier(location).findings().filter { $0.check == .roadmaps }
    func says(_ place: String, _ words: String) -> Bool {
      found.contains { $0.place == place && $0.message.contains(words) }
    }
    #expect(says("nursing/1", "no college offers the program 51.3902"))
    #expect(says("nursing/1", "13-2011.00 belongs to no pathway"))
    #expect(says("nursing/2", "stacks on position 3, which does not come before it"))
    #expect(says("nursing/2", "of a later stage"))
    #expect(says("nursing/3", "no registered apprenticeship none-such"))
    #expect(says("finance/accounting", "it has no roadmap"))
  }
}
