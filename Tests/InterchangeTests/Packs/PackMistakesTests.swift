import CareerModel
import Foundation
import Interchange
import Planning
import Testing

/// A change to the sample, and what has to be said about it.
struct PackMistake: CustomTestStringConvertible {
  let file: String
  let part: String
  let instead: String
  let spot: String
  let message: String
  var hint: String?

  init(
    _ file: String, _ part: String, _ instead: String, _ spot: String, _ message: String, hint: String? = nil
  ) {
    (self.file, self.part, self.instead) = (file, part, instead)
    (self.spot, self.message, self.hint) = (spot, message, hint)
  }

  var testDescription: String { "\(file): \(instead.prefix(40))" }
}

@Suite("Mistakes in packs")
struct PackMistakesTests {
  static let codes = KnownCodes(
    sced: Set(["02052", "02072", "03051", "14001", "14051"].compactMap { SCEDCode($0) }),
    programs: [CIPCode("51.3801")!], colleges: [UnitID("236072")!],
    pathways: [PathwayID(rawValue: "health-sciences/therapeutic-services")],
    credentials: [CredentialID(rawValue: "certified-nursing-assistant")])

  static let fileMistakes = [
    PackMistake("pack.yaml", "id: riverton", "id: ../etc", "pack.yaml:1:5", "\"../etc\", which is no id"),
    PackMistake("pack.yaml", "state: WA", "state: WX", "pack.yaml:4:8", "\"WX\""),
    PackMistake(
      "pack.yaml", "owner: district", "owner: distrct", "pack.yaml:3:8", "\"distrct\"",
      hint: "Did you mean \"district\"?"),
    PackMistake(
      "pack.yaml", "state: WA", "state: WA\nextend: wa", "pack.yaml:5:1", "no key \"extend\"",
      hint: "Did you mean \"extends\"?"),
    PackMistake(
      "pack.yaml", "title: Riverton", "title: [a, b]", "pack.yaml:2:8", "a list of 2, expected a text"),
    PackMistake("pack.yaml", "title: Riverton", "title: ", "pack.yaml:1:1", "needs a key \"title\""),
    PackMistake("pack.yaml", "owner: ", "id: r\nowner: ", "pack.yaml:", "The key \"id\" is there twice"),
    PackMistake("pack.yaml", "owner: district", "owner: district: x", "pack.yaml:3:", "no YAML"),
    PackMistake(
      "pack.yaml", "state: WA", "state: WA\nextends: ../../etc", "pack.yaml:5:10",
      "\"../../etc\", which is no id"),
    PackMistake(
      "pack.yaml", "state: WA", "state: WA\nextends: wa", "pack.yaml:5:10", "no pack \"wa\" beside"),
    PackMistake("pack.yaml", "state: WA", "state: WA\nextends: riverton", "pack.yaml:5:10", "extends itself"),
    PackMistake("pack.yaml", "state: WA", "state: WA\n---\nid: x", "pack.yaml:5:1", "A second document"),
    PackMistake(
      "pack.yaml", "title: Riverton", "title: \"River\\u202Eton\"", "pack.yaml:2:8", "nobody sees, U+202E"),
    PackMistake("calendar.yaml", "grades: 9-12", "grades: 12-9", "calendar.yaml:2:9", "expected grades"),
    PackMistake(
      "calendar.yaml", "periods: 6", "periods: six", "calendar.yaml:3:10", "whole number from 1 to 20"),
    PackMistake("calendar.yaml", "[fall, spring]", "[]", "calendar.yaml:1:8", "empty list"),
    PackMistake("calendar.yaml", "periods: 6\n", "", "calendar.yaml:1:1", "needs a key \"periods\""),
    PackMistake("calendar.yaml", "[fall, spring]", "[fall, spring", "calendar.yaml:", "no YAML"),
    PackMistake(
      "courses.csv", ",credits,", ",credit,", "courses.csv:1:15", "no column \"credit\"",
      hint: "Did you mean \"credits\"?"),
    PackMistake("courses.csv", "id,title,sced", "id,title,title", "courses.csv:1:10", "there twice"),
    PackMistake(
      "courses.csv", "ALG1,Algebra I", "AL G1,Algebra I", "courses.csv:2:1", "\"AL G1\", which is no id"),
    PackMistake("courses.csv", "ALG1,Algebra I,", "ALG1,,", "courses.csv:2:6", "\"title\" is empty"),
    PackMistake("courses.csv", "02052,1,2", "2052,1,2", "courses.csv:2:16", "no SCED code"),
    PackMistake("courses.csv", "02052,1,2", "02052,one,2", "courses.csv:2:22", "expected a number"),
    PackMistake("courses.csv", "02052,1,2", "02052,1e5,2", "courses.csv:2:22", "expected a number"),
    PackMistake("courses.csv", "02052,1,2", "02052,-1,2", "courses.csv:2:22", "expected a number"),
    PackMistake("courses.csv", "02052,1,2", "02052,1,0", "courses.csv:2:24", "whole number from 1 to 24"),
    PackMistake("courses.csv", "fall,9-10", "fall,9-Oct", "courses.csv:2:31", "expected grades"),
    PackMistake(
      "courses.csv", "honors,0.5", "honor,0.5", "courses.csv:3:79", "\"honor\"",
      hint: "Did you mean \"honors\"?"),
    PackMistake("courses.csv", "(BIO? or approval)", "(BIO? or approval", "courses.csv:3:59", "never closed"),
    PackMistake("courses.csv", "(BIO? or approval)", "(BIO? or)", "courses.csv:3:67", "found \")\""),
    PackMistake(
      "courses.csv", "\"Biology, with laboratory\"", "\"Biology, with laboratory", "courses.csv:4:5",
      "never closed"),
    PackMistake(
      "courses.csv", "\"Biology, with", "\"Biology\" x, with", "courses.csv:4:5", "follows the closing quote"),
    PackMistake(
      "courses.csv", "HS100,Health science,14001,0.5,1,fall|spring,9-12,,,,,,cte,health", "HS100,Health",
      "courses.csv:6:0", "The row has"),
    PackMistake(
      "agreements.csv", "articulated", "articulate", "agreements.csv:2:9", "\"articulate\"",
      hint: "Did you mean \"articulated\"?"),
    PackMistake("agreements.csv", "2028-07-31", "2027-02-29", "agreements.csv:2:71", "no day"),
    PackMistake("agreements.csv", "2028-07-31", "7/31/28", "agreements.csv:2:71", "no day"),
    PackMistake("agreements.csv", "HS100|HS200", "HS100|HS200/GEO", "agreements.csv:2:21", "both"),
    PackMistake("agreements.csv", ",236072,NURS", ",23607,NURS", "agreements.csv:2:33", "no UNITID"),
    PackMistake("agreements.csv", ",B,yes,", ",B,maybe,", "agreements.csv:2:53", "expected yes or no"),
    PackMistake(
      "programs/nursing.yaml", "award: associate", "award: asociate", "programs/nursing.yaml:8:50",
      "\"asociate\"", hint: "Did you mean \"associate\"?"),
    PackMistake(
      "programs/nursing.yaml", "- HS200", "- {one: HS200}", "programs/nursing.yaml:6:5", "an object with keys"
    ),
    PackMistake("programs/nursing.yaml", "\"51.3801\"", "51.38", "programs/nursing.yaml:8:32", "no CIP code"),
    PackMistake(
      "requirements/diploma.yaml", "classes: 2027-", "classes: soon", "requirements/diploma.yaml:4:10",
      "\"soon\""),
    PackMistake(
      "requirements/diploma.yaml", "read: 2026-11-24", "read: 2026-11-31", "requirements/diploma.yaml:5:43",
      "no day"),
    PackMistake(
      "requirements/diploma.yaml", "credits: 2\n", "credts: 2\n", "requirements/diploma.yaml:10:7",
      "no key \"credts\"", hint: "Did you mean \"credits\"?"),
    PackMistake(
      "requirements/diploma.yaml", "credits: 2\n", "credits: 2\n      milestone: x\n",
      "requirements/diploma.yaml:8:7", "several rules: credits, milestone"),
    PackMistake(
      "requirements/diploma.yaml", "some: 1", "some: 3", "requirements/diploma.yaml:16:13", "asks for 3 of 2"),
    PackMistake(
      "requirements/diploma.yaml", "from: any", "from: all", "requirements/diploma.yaml:20:57", "\"all\""),
    PackMistake(
      "requirements/diploma.yaml", "14001-14099", "14099-14001", "requirements/diploma.yaml:19:65",
      "\"14099-14001\""),
    PackMistake(
      "requirements/diploma.yaml", "minimum-grade: D", "minimum-grade: 65", "requirements/diploma.yaml:12:22",
      "\"65\""),
    PackMistake(
      "requirements/diploma.yaml", "milestone: hsbp", "milestone: hsbp, from: any",
      "requirements/diploma.yaml:21:54", "says nothing beside"),
    PackMistake(
      "plan-rules.yaml", "https://example", "javascript:example", "plan-rules.yaml:6:48",
      "no address of a page"),
    PackMistake(
      "plan-rules.yaml", "rules:", "- rules:", "plan-rules.yaml:1:1", "Expected plan-rules.yaml, found a list"
    ),
    PackMistake(
      "missing.yaml", "reason: Only undated pages were found.", "", "missing.yaml:2:5",
      "needs a key \"reason\""),
  ]

  @Test("Each is named with its file, line and column", arguments: fileMistakes)
  func inFile(mistake: PackMistake) throws {
    try expect(mistake)
  }

  static let wholeMistakes = [
    PackMistake("courses.csv", "GEO,Geometry", "ALG1,Geometry", "courses.csv:3:1", "\"ALG1\" is there twice"),
    PackMistake(
      "courses.csv", "ALG1@C and", "ALG2@C and", "courses.csv:3:48", "no course \"ALG2\"",
      hint: "Did you mean \"ALG1\"?"),
    PackMistake(
      "courses.csv", "fall|spring", "fall|sprng", "courses.csv:6:39", "no term \"sprng\"",
      hint: "Did you mean \"spring\"?"),
    PackMistake(
      "courses.csv", "north|south", "north|sooth", "courses.csv:3:42", "no school \"sooth\"",
      hint: "Did you mean \"south\"?"),
    PackMistake(
      "courses.csv", ",,,BIOLAB,", ",,,BIOLAP,", "courses.csv:4:50", "no course \"BIOLAP\"",
      hint: "Did you mean \"BIOLAB\"?"),
    PackMistake(
      "courses.csv", "mathematics|geometry", "mathematics|geometrie", "courses.csv:3:102",
      "no subject \"geometrie\"", hint: "Did you mean \"geometry\"?"),
    PackMistake("courses.csv", "cte|wa-care", "cte|or-care", "courses.csv:7:58", "no subject \"or-care\""),
    PackMistake(
      "courses.csv", "02072,", "02073,", "courses.csv:3:14", "SCED code 02073",
      hint: "Did you mean \"02072\"?"),
    PackMistake(
      "courses.csv", "cte,health-sciences/therapeutic", "cte,health-science/therapeutic", "courses.csv:6:60",
      "no pathway \"health-science/therapeutic-services\"",
      hint: "Did you mean \"health-sciences/therapeutic-services\"?"),
    PackMistake(
      "courses.csv", "9-10,,,,general", "9-10,,GEO,,general", "courses.csv:2:37",
      "ALG1 asks for GEO asks for ALG1"),
    PackMistake(
      "courses.csv", "9-10,,,,general", "9-10,,ALG1,,general", "courses.csv:2:37", "asks for itself"),
    PackMistake(
      "courses.csv", "fall,10-12,,HS100", "fall,9,,HS100", "courses.csv:7:30", "Nobody can take \"HS200\""),
    PackMistake(
      "agreements.csv", "ALG1/GEO", "ALG1/GE0", "agreements.csv:3:24", "no course \"GE0\"",
      hint: "Did you mean \"GEO\"?"),
    PackMistake(
      "agreements.csv", "GEO,236072", "GEO,236073", "agreements.csv:3:28", "UNITID 236073",
      hint: "Did you mean \"236072\"?"),
    PackMistake("agreements.csv", "2028-07-31", "2025-07-31", "agreements.csv:2:71", "before it begins"),
    PackMistake(
      "programs/nursing.yaml", "- HS200", "- [HS200, HS201]", "programs/nursing.yaml:6:13",
      "no course \"HS201\""),
    PackMistake(
      "programs/nursing.yaml", "[certified-nursing-assistant]", "[certified-nurse-assistant]",
      "programs/nursing.yaml:9:15", "no credential", hint: "Did you mean \"certified-nursing-assistant\"?"),
    PackMistake(
      "programs/nursing.yaml", "51.3801", "51.3802", "programs/nursing.yaml:8:32", "CIP code 51.3802",
      hint: "Did you mean \"51.3801\"?"),
    PackMistake(
      "requirements/diploma.yaml", "except: [BIO]", "except: [BIG]", "requirements/diploma.yaml:11:48",
      "no course \"BIG\""),
    PackMistake(
      "requirements/diploma.yaml", "{id: lab,", "{id: math,", "requirements/diploma.yaml:18:16",
      "in this set twice"),
    PackMistake(
      "requirements/diploma.yaml", "[math, lab]", "[math, labs]", "requirements/diploma.yaml:23:27",
      "no set \"labs\"", hint: "Did you mean \"lab\"?"),
    PackMistake(
      "requirements/diploma.yaml", "[math, lab]", "[math, riverton-diploma/labs]",
      "requirements/diploma.yaml:23:27", "has no \"labs\"", hint: "Did you mean \"lab\"?"),
    PackMistake(
      "requirements/diploma.yaml", "[math, lab]", "[math, wa-diploma/lab]", "requirements/diploma.yaml:23:27",
      "no requirement set \"wa-diploma\""),
    PackMistake(
      "requirements/diploma.yaml", "credits: 2\n", "credits: 3\n", "requirements/diploma.yaml:8:7",
      "all courses that count have 2"),
    PackMistake(
      "requirements/diploma.yaml", "[mathematics], except", "[arts], except", "requirements/diploma.yaml:8:7",
      "no course in the pack counts"),
  ]

  @Test("So is what does not fit together", arguments: wholeMistakes)
  func inWhole(mistake: PackMistake) throws {
    try expect(mistake)
  }

  private func expect(_ mistake: PackMistake) throws {
    let sample = PackSample().with(mistake.file, mistake.part, mistake.instead)
    let errors = try sample.report(codes: Self.codes).errors
    let found = errors.first { $0.spot.hasPrefix(mistake.spot) && $0.message.contains(mistake.message) }
    let all = errors.map { "\($0.spot) \($0.message) [\($0.hint ?? "")]" }.joined(separator: "\n")
    #expect(found != nil, "\(all)")
    if let hint = mistake.hint { #expect(found?.hint == hint) }
  }

  @Test("All of them are collected, in the order of files and lines")
  func all() throws {
    let report = try PackSample()
      .with("pack.yaml", "owner: district", "owner: distrct")
      .with("courses.csv", "02052,1,2", "2052,one,0")
      .with("agreements.csv", "2028-07-31", "2028-07-32")
      .with("requirements/diploma.yaml", "kind: diploma", "kind: degree")
      .with("missing.yaml", "reason:", "reasons:").report()
    #expect(
      report.errors.map(\.spot) == [
        "agreements.csv:2:71", "courses.csv:2:16", "courses.csv:2:21", "courses.csv:2:25", "missing.yaml:2:5",
        "missing.yaml:3:5", "pack.yaml:3:8", "requirements/diploma.yaml:3:7",
      ])
    #expect(report.errors.allSatisfy { !$0.message.isEmpty })
  }

  @Test("What has ended or is one-sided is a warning")
  func warnings() throws {
    let ended = try PackSample().report(on: "2028-08-01").warnings
    #expect(
      ended.contains { $0.spot == "agreements.csv:2:71" && $0.message.contains("expired on 2028-07-31") })
    #expect(try !PackSample().report(on: "2028-07-31").warnings.contains { $0.message.contains("expired") })
    let oneSided = try PackSample().with("agreements.csv", "NURS 101", "").report().warnings
    #expect(
      oneSided.contains {
        $0.spot == "agreements.csv:2:40" && $0.message.contains("no course of the college")
      })
    let stray = try PackSample().with("course.csv", "id").with("requirements/notes.txt", "x").report()
      .warnings
    #expect(stray.contains { $0.spot == "course.csv:0:0" && $0.hint == "Did you mean \"courses.csv\"?" })
    #expect(stray.contains { $0.spot == "requirements/notes.txt:0:0" })
  }

  @Test("A requirement that another choice can stand in for is a warning")
  func choice() throws {
    let report = try PackSample().with("requirements/diploma.yaml", "[laboratory-science]", "[arts]").report()
    #expect(report.errors.isEmpty)
    #expect(
      report.warnings.contains {
        $0.spot == "requirements/diploma.yaml:18:11" && $0.hint == "Another choice meets what is asked for."
      })
  }
}
