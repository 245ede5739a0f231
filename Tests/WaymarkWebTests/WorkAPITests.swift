import Catalog
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Interchange
import NIOCore
import Planning
import ShippedCatalog
import Testing

@testable import WaymarkWeb

@Suite("Work of the API on what is posted")
struct WorkAPITests {
  static let plan = """
    {"class": 2030, "requirements": ["nursing"],
     "courses": [{"course": "BIO", "grade": "B-", "term": "9-fall"}, {"course": "HEA401", "term": "12-fall"}]}
    """
  static let problem = """
    {"terms": [{"id": "9-fall", "season": "fall", "grade": 9, "periods": 2},
               {"id": "9-spring", "season": "spring", "grade": 9, "periods": 2}],
     "courses": [{"id": "ALG1", "credits": 1, "subjects": ["math"]},
                 {"id": "GEO", "credits": 1, "subjects": ["math"], "prerequisites": "ALG1"},
                 {"id": "BIO", "credits": 1, "subjects": ["science"]}],
     "requirements": [{"id": "math", "requires": {"credits": 2, "from": {"subjects": ["math"]}}}]}
    """
  static let curriculum = """
    {"periods": 2, "minCredits": 0, "maxCredits": 20, "minCourses": 0, "maxCourses": 5,
     "credits": [3, 4, 5], "prerequisites": [[1, 2]], "names": ["Algebra", "Geometry", "Biology"]}
    """
  static let pack =
    #"{"files": {"pack.yaml": "id: riverton\ntitle: Riverton\nowner: district\nstate: WA\n"}}"#

  @Test("An audit is that of the command, and is kept nowhere")
  func audit() async throws {
    let shelf = try PackSite.shelf.get()
    let whole = try #require(shelf["example-district"]).whole
    let file = try PlanFile(json: Self.plan.utf8, in: whole)
    for (query, named) in [
      ("", ["nursing"]), ("&against=wa-diploma&against=nursing", ["wa-diploma", "nursing"]),
    ] {
      let document = try AuditDocument(
        auditing: file.record, graduation: 2030, against: try whole.sets(named: named, graduation: 2030),
        of: whole, on: Today.day)
      let expected = PackSite.timeless(document.json)
      try await PackSite.with { client in
        let response = try await PackSite.post("audit?pack=example-district" + query, Self.plan.utf8, client)
        #expect(response.status == .ok)
        #expect(response.headers[.cacheControl] == "private, no-store")
        #expect(response.headers[.contentType] == "application/json; charset=utf-8")
        #expect(PackSite.timeless(String(buffer: response.body)) == expected)
      }
    }
  }

  @Test("A plan and a balanced curriculum are those of the commands")
  func plans() async throws {
    let problem = try ProblemFile(json: Self.problem.utf8).problem
    let planned = PlanDocument(
      problem: problem, results: PlanGenerator().plans(problem, atMost: 2, differingBy: 1), microseconds: 0)
    let file = try CurriculumFile(json: Self.curriculum.utf8)
    let balanced = BalanceDocument(
      problem: file.problem, names: file.names, result: CurriculumBalancer().balance(file.problem),
      microseconds: 0)
    let (plan, balance) = (PackSite.timeless(planned.json), PackSite.timeless(balanced.json))
    try await PackSite.with { client in
      let first = try await PackSite.post("plan?plans=2&differ=1", Self.problem.utf8, client)
      #expect(PackSite.timeless(String(buffer: first.body)) == plan)
      let second = try await PackSite.post("balance", Self.curriculum.utf8, client)
      #expect(PackSite.timeless(String(buffer: second.body)) == balance)
    }
  }

  @Test("A posted pack is checked as its folder is, with the pack that it extends")
  func check() async throws {
    let folder = PackSite.folder + "/example-district"
    var files: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      guard let text = try? String(contentsOfFile: folder + "/" + name, encoding: .utf8) else { continue }
      files[name] = text
    }
    // A mistake that reaches into the state's pack, and some in the district's own files.
    files["courses.csv"] = files["courses.csv", default: ""] + "ALG1,Again\nENG9,\"Never closed"
    files["programs/nursing.yaml"]? += "colour: red\n"
    let copy = FileManager.default.temporaryDirectory.appendingPathComponent("packs-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: copy) }
    try FileManager.default.copyItem(atPath: PackSite.folder + "/wa", toPath: copy.path + "/wa")
    for (name, text) in files {
      let file = copy.appendingPathComponent("mine/" + name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let reading = try PackReader.read(folder: copy.path + "/mine")
    let report = reading.report(try PackSite.shelf.get().check)
    #expect(report.errors.count >= 2)
    let expected = PackSite.timeless(
      CheckDocument(path: "", pack: reading.pack, report: report, day: PackSite.day, knowsCodes: true).json)
    let body = try JSONSerialization.data(withJSONObject: ["files": files])
    try await PackSite.with { client in
      let response = try await PackSite.post("check?on=" + PackSite.day, body, client)
      #expect(response.status == .ok)
      #expect(String(buffer: response.body) == expected)
    }
  }

  @Test("A pack that extends one that is not served is told which there are")
  func extends() async throws {
    let body = #"{"files": {"pack.yaml": "id: x\ntitle: X\nowner: district\nstate: WA\nextends: wax\n"}}"#
    try await PackSite.with { client in
      let found = try PackSite.object(try await PackSite.post("check", body.utf8, client))
      let error = try #require((found["errors"] as? [[String: Any]])?.first)
      #expect(error["file"] as? String == "pack.yaml" && error["line"] as? Int == 5)
      #expect(error["hint"] as? String == "Did you mean \"wa\"?")
    }
  }

  @Test(
    "What is wrong with a body is named with its place",
    arguments: [
      ("audit?pack=example-district", #"{"courses": ["#, "no JSON"),
      ("audit?pack=example-district", "", "no JSON"),
      ("audit?pack=example-district", "[]", "a list of 0"),
      ("audit?pack=example-district", #"{"courses": [{"course": "HEA4O1"}]}"#, "courses, number 1, course"),
      ("audit?pack=example-district", #"{"colour": 1}"#, "colour"),
      ("audit?pack=example-district", #"{"class": 1990}"#, "no diploma"),
      ("plan", "{}", "has no courses"), ("plan", #"{"terms": 5}"#, "has no courses"),
      ("plan", #"{"courses": [{"id": "A", "credits": -1}]}"#, "courses, number 1, credits"),
      ("balance", #"{"periods": 1}"#, "has no minCredits"), ("balance", "null", "no JSON"),
      ("check", "{}", "has no files"), ("check", #"{"files": []}"#, "files is a list"),
      ("check", #"{"files": {"pack.yaml": 5}}"#, "files, pack.yaml"),
      ("check", #"{"files": {"pack.yml": ""}}"#, "pack.yaml"),
      ("check", #"{"files": {"../pack.yaml": ""}}"#, "no file"),
      ("check", #"{"files": {"/etc/passwd": ""}}"#, "no file"),
      ("check", #"{"files": {"programs/../pack.yaml": ""}}"#, "no file"),
      ("check", #"{"files": {"programs/..yaml": ""}}"#, "no file"),
      ("check", #"{"files": {"programs/a/b.yaml": ""}}"#, "no file"),
      ("check", #"{"files": {"programs/.yaml": ""}}"#, "no file"),
      ("check", #"{"files": {"programs": ""}}"#, "no file"),
      ("check", #"{"files": {"programs/a\u0000.yaml": ""}}"#, "no file"),
    ])
  func wrongBodies(path: String, body: String, words: String) async throws {
    try await PackSite.with { client in
      let response = try await PackSite.post(path, body.utf8, client)
      #expect(response.status == .badRequest, "\(path) \(body)")
      #expect(response.headers[.contentType]?.hasPrefix("application/problem+json") == true)
      #expect(response.headers[.cacheControl] == "no-store")
      let detail = try #require(try PackSite.object(response)["detail"] as? String)
      #expect(detail.contains(words), "\(detail)")
      #expect(detail.utf8.count < 1_500)
    }
  }

  @Test(
    "What is wrong with an address is named before any body is read",
    arguments: [
      ("audit", 400, "pack"), ("audit?pack=example-distrct", 404, "example-district"),
      ("audit?pack=example-district&against=nursin", 404, "nursing"),
      ("audit?pack=wa&colour=1", 400, "colour"),
      ("plan?nodes=200001", 400, "200000"), ("plan?plans=6", 400, "1 to 5"),
      ("plan?differ=0", 400, "1 to 100"),
      ("plan?nodes=-1", 400, "nodes"), ("balance?nodes=x", 400, "nodes"),
      ("check?on=2026-02-30", 400, "2026-11-24"),
    ])
  func wrongAddresses(path: String, status: Int, words: String) async throws {
    try await PackSite.with { client in
      let response = try await PackSite.post(path, "{".utf8, client)
      #expect(response.status.code == status, "\(path)")
      let detail = try #require(try PackSite.object(response)["detail"] as? String)
      #expect(detail.contains(words), "\(detail)")
    }
  }

  @Test(
    "A body of another type, or a compressed one, is 415",
    arguments: ["audit?pack=wa", "plan", "balance", "check"])
  func types(path: String) async throws {
    try await PackSite.with { client in
      for type in [nil, "text/plain", "application/x-www-form-urlencoded", "application/jsonx"] {
        let response = try await PackSite.post(path, "{}".utf8, type: type, client)
        #expect(response.status == .unsupportedMediaType)
        #expect((try PackSite.object(response)["detail"] as? String)?.contains("application/json") == true)
      }
      let zipped = try await client.execute(
        uri: "/api/v1/" + path, method: .post,
        headers: [.contentType: "application/json", .contentEncoding: "gzip"], body: ByteBuffer(string: "{}"))
      #expect(zipped.status == .unsupportedMediaType)
      let typed = try await PackSite.post(path, "{}".utf8, type: "Application/JSON; charset=utf-8", client)
      #expect(typed.status == .badRequest || typed.status == .ok)
    }
  }

  @Test(
    "Each address has a largest body, whether its length is announced or not",
    arguments: [("audit?pack=wa", 1), ("plan", 4), ("balance", 2), ("check", 4)])
  func sizes(path: String, megabytes: Int) async throws {
    try await PackSite.with { client in
      for extra in [0, 1] {
        let spaces = [UInt8](repeating: 0x20, count: megabytes << 20 + extra)
        let response = try await PackSite.post(path, spaces, client)
        #expect(response.status == (extra == 0 ? .badRequest : .contentTooLarge))
        if extra == 1 {
          let detail = try PackSite.object(response)["detail"] as? String
          #expect(detail?.contains("\(megabytes) MB") == true)
        }
      }
    }
  }

  @Test("Nothing nested without end is followed")
  func nesting() async throws {
    let deep = String(repeating: "[", count: 400_000)
    let tree =
      #"{"terms": [], "courses": [], "requirements": [{"id": "r", "requires": "#
      + String(repeating: #"{"all": ["#, count: 100) + String(repeating: "]}", count: 100) + "}]}"
    let yaml = try JSONSerialization.data(withJSONObject: [
      "files": [
        "pack.yaml": "id: " + String(repeating: "[", count: 100_000),
        "missing.yaml": "a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n",
        "calendar.yaml": String(repeating: "- ", count: 60_000), "courses.csv": "id,\"title\n",
      ]
    ])
    try await PackSite.with { client in
      for path in ["audit?pack=wa", "plan", "balance", "check"] {
        let response = try await PackSite.post(path, deep.utf8, client)
        #expect(response.status == .badRequest, "\(path)")
      }
      let plan = try await PackSite.post("plan", tree.utf8, client)
      #expect((try PackSite.object(plan)["detail"] as? String)?.contains("20 deep") == true)
      let check = try await PackSite.post("check", yaml, client)
      #expect(check.status == .ok)
      let errors = try #require(try PackSite.object(check)["errors"] as? [[String: Any]])
      let files = Set(errors.compactMap { $0["file"] as? String })
      #expect(files.isSuperset(of: ["pack.yaml", "missing.yaml", "calendar.yaml", "courses.csv"]))
    }
  }

  @Test("A problem that would take too long is turned away; a large one gets fewer nodes")
  func work() async throws {
    let parts = (0..<200).map { #"{"id": "q\#($0)", "credits": 1, "from": "any"}"# }.joined(separator: ",")
    let body =
      #"{"terms": [], "courses": [], "requirements": [{"id": "r", "requires": {"all": ["# + parts + "]}}]}"
    try await PackSite.with { client in
      let response = try await PackSite.post("plan", body.utf8, client)
      #expect(response.status.code == 422)
      let detail = try #require(try PackSite.object(response)["detail"] as? String)
      #expect(detail.contains("120 requirements, not 201"), "\(detail)")
    }
    let small = try ProblemFile(json: Self.problem.utf8).problem
    #expect(WorkLimits.nodes(200_000, plans: 1, for: small) == 200_000)
    let terms = (0..<8).map { PlanTerm(id: "t\($0)", season: "fall", grade: 9, periods: 7) }
    let courses = (0..<200).map { SchoolCourse(id: "C\($0)", title: "", credits: Credits(1)) }
    let large = try PlanProblem(terms: terms, courses: courses, requirements: [])
    #expect(WorkLimits.nodes(200_000, plans: 2, for: large) == 20_000)
  }

  @Test("These addresses take nothing but what is posted to them")
  func methods() async throws {
    try await PackSite.with { client in
      for path in ["audit", "plan", "balance", "check"] {
        for method in [HTTPRequest.Method.get, .put, .delete] {
          try await client.execute(uri: "/api/v1/" + path, method: method) { response in
            #expect(response.status == .methodNotAllowed)
            #expect(response.headers[.allow] == "POST")
          }
        }
      }
      try await client.execute(uri: "/api/v1/packs", method: .post) { response in
        #expect(response.headers[.allow] == "GET, HEAD")
      }
    }
  }

  @Test("Of very many bodies at once some are turned away")
  func crowd() throws {
    let receiving = Receiving()
    for _ in 0..<Receiving.mostAtOnce { try receiving.begin() }
    #expect(throws: PageFailure.unavailable) { try receiving.begin() }
    receiving.end()
    try receiving.begin()
  }
}
