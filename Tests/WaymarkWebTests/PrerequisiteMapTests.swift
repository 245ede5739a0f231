import Interchange
import CareerModel
import Interchange
import Planning
import ShippedCatalog
import Testing

@testable import WaymarkWeb

@Suite("Maps of prerequisites")
struct PrerequisiteMapTests {
  private static func course(
    _ id: String, _ grades: ClosedRange<Int> = 9...12, after rule: PrerequisiteRule? = nil
  ) -> SchoolCourse {
    SchoolCourse(id: id, title: "Course \(id)", credits: Credits(1), grades: grades, prerequisites: rule)
  }

  private static func map(_ courses: [SchoolCourse], sequence: [[String]]) -> PrerequisiteMap {
    let pack = Pack(id: "x", title: "X", owner: .district, state: nil, courses: courses)
    let program = ProgramOfStudy(
      id: "p", title: "P", pathway: PathwayID(rawValue: "finance/insurance"), sequence: sequence)
    return PrerequisiteMap(program, in: pack)
  }

  /// Boxes apart, lines from left to right, everything on the sheet.
  private static func expectSound(_ map: PrerequisiteMap, _ name: String) {
    let layout = PrerequisiteLayout(map)
    #expect(Set(layout.boxes.map(\.course)) == Set(map.courses.indices), "\(name)")
    for (index, box) in layout.boxes.enumerated() {
      #expect(box.x >= 0 && box.x + PrerequisiteLayout.boxWidth <= layout.width + 0.5, "\(name)")
      #expect(box.y >= PrerequisiteLayout.headHeight && box.y + box.height <= layout.height, "\(name)")
      for other in layout.boxes[(index + 1)...] where other.x == box.x {
        #expect(box.y + box.height < other.y || other.y + other.height < box.y, "\(name)")
      }
    }
    for line in layout.lines {
      for (one, next) in zip(line.points, line.points.dropFirst()) {
        #expect(one.x <= next.x, "\(name)")
        #expect(one.x == next.x || abs(one.y - next.y) <= 0.5, "\(name): a line is neither level nor upright")
      }
      let ends = [line.link.before, line.link.after].map { end in layout.boxes.first { $0.course == end }! }
      #expect(line.points.first!.x == ends[0].x + PrerequisiteLayout.boxWidth, "\(name)")
      #expect(line.points.last!.x == ends[1].x, "\(name)")
      #expect((ends[1].y...ends[1].y + ends[1].height).contains(line.points.last!.y), "\(name)")
    }
  }

  @Test("A program's map holds its courses and all that comes before them")
  func transitive() {
    let map = Self.map(
      [
        Self.course("A"), Self.course("B", after: .course("A", minimum: .c)),
        Self.course("C", 11...12, after: .all([.course("B", minimum: nil), .approval])), Self.course("Z"),
      ], sequence: [["C"]])
    #expect(map.courses.map(\.id) == ["C", "B", "A"])
    #expect(map.ownCount == 1)
    #expect(map.links.map(\.minimum) == [nil, .c])
    #expect(map.measures?.courses.map(\.delay) == [3, 3, 3])
    Self.expectSound(map, "chain")
  }

  @Test("Of several ways each is one of several; what only helps is no link of a chain")
  func kinds() {
    let map = Self.map(
      [
        Self.course("A"), Self.course("B"), Self.course("C"),
        Self.course(
          "D", 10...12,
          after: .all([
            .any([.course("A", minimum: .b), .course("B", minimum: nil)]), .recommended("C", minimum: nil),
          ])),
      ], sequence: [["D"]])
    #expect(map.links.map(\.kind) == [.choice, .choice, .recommended])
    #expect(map.measures?.courses[0].prerequisites == 2)
    Self.expectSound(map, "kinds")
  }

  @Test("Alternatives that go round in a circle are drawn as far as they lead on")
  func circle() {
    let map = Self.map(
      [
        Self.course("A", after: .any([.course("B", minimum: nil), .approval])),
        Self.course("B", after: .any([.course("A", minimum: nil), .approval])),
        Self.course("C", after: .course("C", minimum: nil)),
      ], sequence: [["A"], ["B"], ["C"]])
    #expect(map.measures == nil)
    Self.expectSound(map, "circle")
  }

  @Test("Courses of one grade that build on one another stand in columns of their own")
  func sameGrade() {
    let map = Self.map(
      [Self.course("A"), Self.course("B", after: .course("A", minimum: nil)), Self.course("C", 10...12)],
      sequence: [["A"], ["B"], ["C"]])
    let layout = PrerequisiteLayout(map)
    let x = map.courses.indices.map { index in layout.boxes.first { $0.course == index }!.x }
    #expect(x[0] < x[1] && x[1] < x[2])
    #expect(layout.heads.map(\.grade) == [9, 10])
  }

  @Test("The maps of all programs that ship are sound")
  func shipped() throws {
    for entry in try PackSite.shelf.get().entries {
      for program in entry.own.programs {
        Self.expectSound(PrerequisiteMap(program, in: entry.whole), program.id)
      }
    }
  }
}
