import CareerModel
import Catalog
import Foundation
import ShippedCatalog
import Testing

/// The roadmaps that ship, by facts of the field.
@Suite("The roadmaps")
struct RoadmapTests {
  let catalog: CareerCatalog
  private let washington = StateCode("WA")!

  init() throws { catalog = try ShippedCatalog.open() }

  private static let classic: [PathwayID] = {
    (try? ShippedCatalog.open())?.pathways(in: .classic).map(\.id) ?? []
  }()

  private static let drawn: [PathwayID] = {
    guard let catalog = try? ShippedCatalog.open() else { return [] }
    let all = catalog.pathways(in: .classic) + catalog.pathways(in: .modern)
    return all.map(\.id).filter { (try? catalog.roadmap(of: $0)) ?? nil != nil }
  }()

  private static let spanish = Result<CareerCatalog, any Error> {
    try ShippedCatalog.open().speaking(.spanish)
  }

  private func roadmap(_ id: String, in state: StateCode? = nil) throws -> Roadmap {
    try #require(try catalog.roadmap(of: PathwayID(rawValue: id), in: state))
  }

  @Test("All 79 pathways have a roadmap")
  func all() { #expect(Self.classic.count == 79) }

  @Test("Every pathway leads from courses over programs to work at several levels", arguments: Self.classic)
  func whole(pathway id: PathwayID) throws {
    let roadmap = try roadmap(id.rawValue)
    #expect(!roadmap.courses.technical.isEmpty)
    #expect(!roadmap.courses.general.isEmpty)
    #expect(!catalog.credentials(of: id).isEmpty)
    #expect(roadmap.stops.contains { ($0.collegeCount ?? 0) > 0 })
    let levels = Set(roadmap.exits.flatMap(\.jobs).compactMap(\.occupation.skillLevel))
    #expect(levels.count >= 2)
    #expect(roadmap.exits.count >= 2)
    #expect(roadmap.entries.count >= 3, "grade 9, the diploma, and one beyond high school")
    let own = roadmap.pathway.occupations.compactMap { catalog.occupation($0.occupation)?.skillLevel }
    for level in SkillLevel.allCases where try catalog.levelGap(id, level) == nil {
      #expect(own.contains(level), "\(level)")
    }
  }

  @Test("Whatever a station names is there, and is offered at that award", arguments: Self.drawn)
  func stationsAreReal(pathway id: PathwayID) throws {
    let roadmap = try roadmap(id.rawValue)
    for stop in roadmap.stops {
      switch stop.station.earned {
      case .program(let code, _):
        #expect(catalog.program(code) != nil)
        #expect((stop.collegeCount ?? 0) > 0, "\(stop.id)")
      case .apprenticeship(let rapids): #expect(stop.title != rapids, "\(stop.id) has no title")
      case .credential(let credential): #expect(catalog.credential(credential) != nil)
      }
      #expect(stop.station.stacksOn.allSatisfy { $0 < stop.id.position })
      for earlier in stop.station.earlier {
        let before = try #require(roadmap.stop(earlier))
        #expect(before.station.stage <= stop.station.stage)
      }
    }
  }

  @Test("Exits are numbered without a gap, and a second exit to a job points back", arguments: Self.drawn)
  func numbers(pathway id: PathwayID) throws {
    let roadmap = try roadmap(id.rawValue)
    #expect(roadmap.exits.map(\.number) == Array(1...roadmap.exits.count))
    var first: [OccupationCode: Int] = [:]
    for exit in roadmap.exits {
      #expect(!exit.jobs.isEmpty)
      for job in exit.jobs {
        #expect(job.sameAs == first[job.id], "exit \(exit.number)")
        if first[job.id] == nil { first[job.id] = exit.number }
      }
    }
    #expect(roadmap.entries.map(\.letter) == Array("ABCDEF".prefix(roadmap.entries.count)))
  }

  @Test("With a diploma one gets work that needs no more schooling", arguments: Self.drawn)
  func diploma(pathway id: PathwayID) throws {
    guard let exit = try roadmap(id.rawValue).diplomaExit else { return }
    #expect(exit.number == 1)
    #expect((1...3).contains(exit.jobs.count))
    for job in exit.jobs {
      let schooling = job.occupation.outlook?.value.typicalEducation ?? ""
      #expect(["High school diploma or equivalent", "No formal educational credential"].contains(schooling))
      #expect(job.occupation.skillLevel != .high)
    }
  }

  @Test("A registered nurse is no exit of a nursing assistant certificate")
  func nurses() throws {
    let roadmap = try roadmap("health-sciences/therapeutic-services")
    let nurse = try #require(OccupationCode("29-1141.00"))
    let exits = roadmap.exits.filter { $0.jobs.contains { $0.id == nurse } }
    #expect(!exits.isEmpty)
    for exit in exits {
      let stop = try #require(exit.station.flatMap(roadmap.stop))
      #expect(stop.station.stage >= .associate)
    }
    let job = try #require(exits.first?.jobs.first)
    #expect(job.required.contains { $0.kind == .licence }, "Every state asks nurses for a license.")
  }

  @Test("Nobody becomes a physician, lawyer or pharmacist before the degree that the license asks for")
  func doctors() throws {
    for id in Self.drawn {
      let roadmap = try roadmap(id.rawValue)
      for exit in roadmap.exits {
        for job in exit.jobs
        where job.occupation.outlook?.value.typicalEducation == "Doctoral or professional degree" {
          let stage = exit.station.flatMap(roadmap.stop)?.station.stage
          #expect(stage == .beyond, "\(id) exit \(exit.number): \(job.occupation.title)")
        }
      }
    }
  }

  @Test("Pay is the state's own, never the nation's under its name", arguments: Self.classic)
  func pay(pathway id: PathwayID) throws {
    for exit in try roadmap(id.rawValue, in: washington).exits {
      for job in exit.jobs {
        #expect(job.pay == (try catalog.typicalPay(of: job.occupation, in: washington)))
      }
    }
  }

  @Test("Colleges are counted at the award, as the table of offerings has them")
  func colleges() throws {
    let root = ShippedCatalog.root.appendingPathComponent("Facts/published")
    func rows(_ name: String) throws -> [[Substring]] {
      try String(contentsOf: root.appendingPathComponent(name + ".tsv"), encoding: .utf8).split(
        separator: "\n"
      )
      .dropFirst().map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    }
    let header = try String(contentsOf: root.appendingPathComponent("institutions.tsv"), encoding: .utf8)
      .prefix { $0 != "\n" }.split(separator: "\t")
    let column = try #require(header.firstIndex(of: "state"))
    let ours = Set(try rows("institutions").filter { $0[column] == "WA" }.map { $0[0] })
    let offers = try rows("program_offerings").filter { ours.contains($0[0]) }
    let roadmap = try roadmap("health-sciences/therapeutic-services", in: washington)
    for stop in roadmap.stops {
      guard case .program(let code, let award) = stop.station.earned else { continue }
      let words = award.awards.map { Substring($0.rawValue) }
      let expected = offers.count { row in
        row[1] == code.description && row[2].split(separator: "|").contains { words.contains($0) }
      }
      #expect(stop.collegeCount == expected, "\(stop.id)")
    }
  }

  @Test("In Spanish, lines and stations have Spanish names; titles of jobs stay", arguments: Self.classic)
  func spanish(pathway id: PathwayID) throws {
    let english = try roadmap(id.rawValue)
    let spanish = try #require(try Self.spanish.get().roadmap(of: id))
    #expect(
      spanish.exits.map { $0.jobs.map(\.occupation.title) }
        == english.exits.map { $0.jobs.map(\.occupation.title) })
    #expect(spanish.stops.map(\.id) == english.stops.map(\.id))
    // Some words are the same in both languages; not all of a map are.
    #expect(zip(spanish.stops, english.stops).contains { $0.station.name != $1.station.name })
  }

  @Test("A pathway of the modern framework borrows the courses of what went mainly into it")
  func borrowed() throws {
    for id in Self.drawn where catalog.pathway(id)?.framework == .modern {
      let courses = try roadmap(id.rawValue).courses
      let main = catalog.frameworkLinks(of: id).filter { $0.strength == .main }.map(\.classic)
      #expect(Set(courses.borrowedFrom) == Set(main))
      #expect(courses.technical.map(\.position) == courses.technical.indices.map { $0 + 1 })
      #expect(Set(courses.technical.map(\.course)).count == courses.technical.count)
    }
  }

  @Test("A pathway that is not there has no roadmap")
  func unknown() throws {
    #expect(try catalog.roadmap(of: PathwayID(rawValue: "nothing/at-all")) == nil)
  }
}
