import CareerModel
import Foundation
import Interchange
import Planning
import Testing

@Suite("Reading packs")
struct PackReaderTests {
  @Test("A pack is read with everything that its files hold")
  func complete() throws {
    let reading = try PackSample().read()
    #expect(reading.problems.isEmpty)
    let pack = try #require(reading.pack)
    #expect(pack.id == "riverton" && pack.owner == .district && pack.state?.description == "WA")
    #expect(!pack.isDemonstration && pack.extends == nil)
    #expect(
      pack.calendar
        == SchoolCalendar(
          terms: ["fall", "spring"], grades: 9...12, periods: 6, schools: ["north", "south"]))
    #expect(pack.courses.map(\.id) == ["ALG1", "BIO", "BIOLAB", "GEO", "HS100", "HS200"])
    let geometry = pack.courses[3]
    #expect(geometry.credits == Credits(1) && geometry.length == 2 && geometry.weight == 50)
    #expect(geometry.schools == ["north", "south"] && geometry.level == .honors)
    #expect(
      geometry.prerequisites
        == .all([.course("ALG1", minimum: .c), .any([.recommended("BIO", minimum: nil), .approval])]))
    #expect(pack.courses[1].title == "Biology, with laboratory" && pack.courses[1].corequisites == ["BIOLAB"])
    #expect(pack.courses[2].credits == Credits(0.25) && pack.courses[2].sced == nil)
    #expect(pack.courses[4].terms == ["fall", "spring"])
    #expect(pack.courses[5].pathways == [PathwayID(rawValue: "health-sciences/therapeutic-services")])
    #expect(pack.agreements.map(\.isAnyCourse) == [false, true])
    #expect(pack.agreements[0].minimum == .b && pack.agreements[0].needsRecommendation)
    #expect(pack.agreements[1].hours == Credits(thousandths: 3_333) && pack.agreements[1].expires == nil)
    #expect(pack.programs[0].sequence == [["HS100"], ["HS200"]])
    #expect(pack.programs[0].continuations.map(\.program.description) == ["51.3801"])
    #expect(pack.planRules[0].citation.address == "https://example.org/rule" && pack.planRules[0].grade == 8)
    #expect(pack.missing.map(\.text) == ["Cut scores"])
  }

  @Test("Courses that teach the same are read")
  func sameCourses() throws {
    var sample = PackSample()
    sample.files["courses.csv"] = sample.files["courses.csv"]!
      .replacingOccurrences(of: "counts_as,pathways", with: "counts_as,pathways,same_as")
      .replacingOccurrences(of: "mathematics|geometry,", with: "mathematics|geometry,,ALG1|BIO")
    #expect(try sample.read().pack?.courses.first { $0.id == "GEO" }?.sameAs == ["ALG1", "BIO"])
  }

  @Test("Requirements are read as a tree; what has no priority of its own has its parent's")
  func requirements() throws {
    let set = try #require(try PackSample().read().pack?.requirements.first)
    #expect(set.kind == .diploma && set.firstClass == 2027 && set.lastClass == nil)
    #expect(set.citation == Citation(rule: "Board policy 2410", read: "2026-11-24"))
    #expect(set.root.id == "riverton-diploma" && set.root.title == "Diploma")
    guard case .all(let children) = set.root.rule else {
      Issue.record("all was expected")
      return
    }
    #expect(children.map(\.id) == ["math", "choice", "average", "plan"])
    #expect(
      children[0].rule
        == .credits(Credits(2), from: CourseChoice(subjects: ["mathematics"], except: ["BIO"]), minimum: .d))
    guard case .some(1, of: let choices) = children[1].rule else {
      Issue.record("some was expected")
      return
    }
    #expect(choices.map(\.priority) == [1, 1])
    let code = SCEDCode("03051")!
    #expect(
      choices[1].rule
        == .credits(
          Credits(1),
          from: CourseChoice(
            sced: [SCEDCode("14001")!...SCEDCode("14099")!, code...code], levels: [.college]),
          minimum: nil))
    #expect(children[2].rule == .average(200, over: CourseChoice(isAny: true)))
    #expect(children[3].rule == .milestone("hsbp"))
    #expect(set.sharing == [SharingRule(requirements: ["math", "lab"], most: Credits(1))])
  }

  @Test("A check of a pack in order finds nothing but what its program does not show")
  func inOrder() throws {
    let report = try PackSample().report()
    #expect(report.errors.isEmpty)
    #expect(report.warnings.map(\.spot) == ["programs/nursing.yaml:1:1"])
    #expect(report.warnings[0].message.contains("state standards"))
  }

  @Test("A district's pack holds what its state's pack holds too")
  func extending() throws {
    let state = PackSample(
      files: [
        "pack.yaml": "id: wa\ntitle: Washington\nowner: state\nstate: WA\n",
        "requirements/diploma.yaml":
          "id: wa-diploma\ntitle: D\nkind: diploma\nrequires:\n  credits: 1\n  from: {subjects: [arts]}\n",
      ])
    try PackSample().with("pack.yaml", "state: WA", "state: WA\nextends: wa").inFolder { folder in
      try state.write(to: folder.deletingLastPathComponent().appendingPathComponent("wa"))
      let reading = try PackReader.read(folder: folder.path)
      #expect(reading.problems.isEmpty)
      #expect(reading.whole?.requirements.map(\.id) == ["riverton-diploma", "wa-diploma"])
      // Nothing is taught that the state's diploma asks for: said at the state's file, and not an error of this pack.
      let report = reading.report(PackCheck(day: "2026-11-24"))
      #expect(report.errors.isEmpty)
      #expect(report.warnings.map(\.spot).contains("../wa/requirements/diploma.yaml:4:1"))
    }
  }

  @Test("A folder that is missing, and a file instead of a folder")
  func noFolder() throws {
    #expect(throws: PackFolderError.notFound(path: "/nowhere/pack")) {
      try PackReader.read(folder: "/nowhere/pack")
    }
    try PackSample().inFolder { folder in
      let file = folder.appendingPathComponent("pack.yaml").path
      #expect(throws: PackFolderError.notAFolder(path: file)) { try PackReader.read(folder: file) }
    }
  }

  @Test("A made-up pack of many courses is in order")
  func synthetic() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("packs-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try SyntheticPack(courses: 500).write(to: folder.appendingPathComponent("synthetic"))
    let reading = try PackReader.read(folder: folder.appendingPathComponent("synthetic").path)
    #expect(reading.pack?.courses.count == 500)
    #expect(reading.report(PackCheck(day: "2026-11-24")).errors == [])
  }
}
