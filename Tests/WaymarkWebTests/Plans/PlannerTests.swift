import Foundation
import Interchange
import Planning
import ShippedCatalog
import Testing

@testable import WaymarkWeb

@Suite("The planner on the example district")
struct PlannerTests {
  private static let pack = Result<Pack, any Error> {
    let folder = ShippedCatalog.root.appendingPathComponent("Packs/example-district").path
    return try #require(try PackReader.read(folder: folder).whole)
  }

  private func planner(_ query: PlanQuery) throws -> Planner {
    try Planner(query, try Self.pack.get(), on: "2026-11-24")
  }

  private static let nursing = PlanQuery(
    pack: "example-district", school: "north", now: "9-fall", graduation: 2030, goals: ["nursing"])

  @Test("A plan that is made leaves nothing missing but what is no course")
  func made() throws {
    let (query, notice) = try planner(Self.nursing).after(.make)
    #expect(notice == .made)
    let made = try planner(query)
    #expect(made.misses.allSatisfy { $0.credits == .none && $0.courses == 0 })
    let troubles = made.troubles.joined().filter {
      if case .reason(.approval) = $0 { false } else { true }
    }
    #expect(troubles.isEmpty)
    #expect(try made.exits().last?.met.map(\.id) == made.sets.map(\.id))
    #expect(try made.exits().first?.met.isEmpty == true)
  }

  @Test("A course before what it needs is said, and repairing changes as little as can be")
  func mended() throws {
    let (query, _) = try planner(Self.nursing).after(.make)
    let first = try #require(query.entries.first { $0.course == "HEA101" })
    let (moved, _) = try planner(query).after(.move(course: "HEA101", from: first.term, to: "12-fall"))
    let broken = try planner(moved)
    #expect(broken.troubles.joined().contains(.notInGrade(9...10)))
    let (mended, notice) = try broken.after(.mend)
    #expect(notice == .mended || notice == .mendedUnproved)
    #expect(try planner(mended).misses.allSatisfy { $0.credits == .none && $0.courses == 0 })
    let kept = Set(mended.entries).intersection(query.entries)
    #expect(kept.count >= query.entries.count - 4)
  }

  @Test("What is done stays when the plan is cleared")
  func cleared() throws {
    var query = Self.nursing
    query.now = "10-fall"
    query.entries = [
      PlanQuery.Entry(course: "ALG1", term: "9-fall", mark: .c),
      PlanQuery.Entry(course: "GEO", term: "10-fall"),
    ]
    #expect(try planner(query).after(.clear).query.entries.map(\.course) == ["ALG1"])
  }

  @Test("Of a choice that is met only the sides that meet it are shown")
  func shown() throws {
    let (query, _) = try planner(Self.nursing).after(.make)
    let made = try planner(query)
    for set in made.sets {
      let shown = made.shown(set)
      #expect(shown.places.allSatisfy { made.planned.requirements[$0].set == set.id })
      let unmet = shown.places.filter { place in
        if case .milestone = made.planned.requirements[place].needed { return false }
        return !made.planned.requirements[place].isSatisfied
      }
      #expect(unmet.isEmpty)
    }
  }

  @Test("An agreement that has ended gives no credit")
  func ended() throws {
    var query = Self.nursing
    query.entries = [PlanQuery.Entry(course: "HEA301", term: "11-fall")]
    #expect(try planner(query).agreements.allSatisfy { ($0.agreement.expires ?? "9") >= "2026-11-24" })
  }

  @Test("A failed course earns no credit and does not open what needs it")
  func failed() throws {
    var query = Self.nursing
    query.now = "10-fall"
    query.entries = [
      PlanQuery.Entry(course: "ALG1", term: "9-fall", mark: .f),
      PlanQuery.Entry(course: "ALG2", term: "10-fall"),
    ]
    let planner = try planner(query)
    #expect(planner.credits(inGrade: 9) == .none)
    #expect(planner.troubles[1].contains { if case .reason(.prerequisite) = $0 { true } else { false } })
  }
}
