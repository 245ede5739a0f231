import CareerModel
import Interchange
import Routing
import Testing

@Suite("Where one stands, as texts")
struct StandingTextTests {
  private let sales = OccupationCode("41-2031.00")!
  private let nursing = CIPCode("51.3902")!

  private func standing(_ start: String?, _ held: String...) throws -> Standing {
    try StandingText(start: start, held: held).standing()
  }

  @Test("In a grade one has no diploma yet")
  func grade() throws {
    #expect(try standing("grade:10") == Standing(grade: 10))
    #expect(try standing("Grade:6").grade == 6)
  }

  @Test("Without a word on it, one has a diploma")
  func diploma() throws {
    #expect(try standing(nil) == Standing(hasDiploma: true))
    #expect(try standing("diploma") == Standing(hasDiploma: true))
    #expect(try standing(nil, "no-diploma") == Standing())
    #expect(try standing("no-diploma") == Standing())
  }

  @Test("Work stands for a diploma, unless it is denied; its years may have decimals")
  func work() throws {
    #expect(
      try standing("occupation:41-2031.00:3")
        == Standing(hasDiploma: true, work: [WorkHistory(sales, months: 36)]))
    #expect(try standing("occupation:41-2031.00").presentWork?.months == 0)
    #expect(try standing("occupation:41-2031.00:1.5").presentWork?.months == 18)
    #expect(try standing("occupation:41-2031.00", "no-diploma").hasDiploma == false)
  }

  @Test("Held work is past, the start's and a job are present; the present comes first")
  func pastAndPresent() throws {
    let found = try standing("grade:12", "occupation:41-2031.00:2", "job:29-1141.00:0.5")
    #expect(found.grade == 12)
    #expect(
      found.work == [
        WorkHistory(OccupationCode("29-1141.00")!, months: 6),
        WorkHistory(sales, months: 24, isPresent: false),
      ])
  }

  @Test("All that can be held")
  func held() throws {
    let found = try standing(
      nil, "certificate:51.3902", "associate:11.0101", "bachelor:24.0101", "master:51.3801",
      "doctorate:51.1201", "license:NCLEX RN", "licence:nclex-pn", "credential:comptia-a-plus",
      "apprenticeship:0845cb", "credits:12", "age:35")
    #expect(found.awards.count == 5)
    #expect(found.awards.contains(HeldAward(.certificate, nursing)))
    #expect(found.credentials.map(\.rawValue).sorted() == ["comptia-a-plus", "nclex-pn", "nclex-rn"])
    #expect(found.apprenticeships == ["0845CB"])
    #expect(found.collegeCredits == 12 && found.age == 35 && found.hasDiploma)
  }

  @Test("A standing can start with what is held")
  func heldAsStart() throws {
    #expect(
      try standing("associate:51.3902")
        == Standing(hasDiploma: true, awards: [HeldAward(.associate, nursing)]))
  }

  @Test("Every standing written as texts reads back the same", arguments: Self.standings)
  func roundTrip(standing: Standing) throws {
    let text = StandingText(standing)
    #expect(try text.standing() == standing, "\(text)")
    #expect(StandingText(try text.standing()) == text)
  }

  private static let standings: [Standing] = {
    let sales = OccupationCode("41-2031.00")!
    let nurse = OccupationCode("29-1141.00")!
    let months = [0, 1, 5, 7, 11, 12, 18, 35, 36, 419].map { months in
      Standing(hasDiploma: true, work: [WorkHistory(sales, months: months)])
    }
    return months + [
      Standing(), Standing(hasDiploma: true), Standing(grade: 9),
      Standing(grade: 12, collegeCredits: 9, age: 17),
      Standing(awards: [HeldAward(.certificate, CIPCode("51.3902")!)]),
      Standing(work: [WorkHistory(sales, months: 3)]),
      Standing(work: [WorkHistory(sales, months: 3, isPresent: false)]),
      Standing(
        hasDiploma: true,
        awards: [HeldAward(.associate, CIPCode("11.0101")!), HeldAward(.master, CIPCode("51.3801")!)],
        credentials: [CredentialID(rawValue: "nclex-rn"), CredentialID(rawValue: "comptia-a-plus")],
        apprenticeships: ["0159", "0002"],
        work: [
          WorkHistory(nurse, months: 30), WorkHistory(sales, months: 6),
          WorkHistory(sales, months: 18, isPresent: false),
        ], collegeCredits: 24, age: 41),
    ]
  }()

  @Test(
    "A text that cannot be read is named, with what was expected",
    arguments: [
      ("grade:13", .badValue(text: "grade:13", expected: .number(6...12))),
      ("grade:", .badValue(text: "grade:", expected: .number(6...12))),
      ("grade", .badValue(text: "grade", expected: .number(6...12))),
      ("age:3", .badValue(text: "age:3", expected: .number(10...100))),
      ("credits:-1", .badValue(text: "credits:-1", expected: .number(0...200))),
      ("diploma:1", .badValue(text: "diploma:1", expected: .nothing)),
      ("occupation:41-2031", .badValue(text: "occupation:41-2031", expected: .occupation)),
      ("occupation:41-2031.00:x", .badValue(text: "occupation:41-2031.00:x", expected: .occupation)),
      ("occupation:41-2031.00:1e3", .badValue(text: "occupation:41-2031.00:1e3", expected: .occupation)),
      ("occupation:41-2031.00:61", .badValue(text: "occupation:41-2031.00:61", expected: .occupation)),
      ("occupation:41-2031.00:1:2", .badValue(text: "occupation:41-2031.00:1:2", expected: .occupation)),
      ("associate:51.39", .badValue(text: "associate:51.39", expected: .program)),
      ("apprenticeship:", .badValue(text: "apprenticeship:", expected: .apprenticeship)),
      ("license:a_b", .badValue(text: "license:a_b", expected: .credential)),
    ] as [(String, StandingTextError)])
  func badValues(text: String, error: StandingTextError) {
    #expect(throws: error) { try StandingText(start: text).standing() }
  }

  @Test(
    "An unknown word is answered with the known ones", arguments: ["", ":", "phd:51.3801", "Ürsel", "\u{0}"])
  func unknownWords(text: String) throws {
    let error = #expect(throws: StandingTextError.self) { try StandingText(start: text).standing() }
    guard case .unknownKind(text, let known)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(known.contains("grade"))
  }

  @Test("What cannot both be so is refused; saying a thing twice is fine")
  func contradictions() throws {
    #expect(throws: StandingTextError.contradiction("diploma", "no-diploma")) {
      try self.standing("diploma", "no-diploma")
    }
    #expect(throws: StandingTextError.contradiction("grade:10", "diploma")) {
      try self.standing("grade:10", "diploma")
    }
    #expect(throws: StandingTextError.contradiction("age:20", "age:30")) {
      try self.standing(nil, "age:20", "age:30")
    }
    #expect(try standing("grade:10", "grade:10", "no-diploma").grade == 10)
  }

  @Test("Very long texts and very many things are refused")
  func limits() {
    #expect(throws: StandingTextError.self) {
      try self.standing("license:" + String(repeating: "a", count: 200))
    }
    #expect(throws: StandingTextError.tooMany(41, most: 40)) {
      try StandingText(held: Array(repeating: "age:20", count: 41)).standing()
    }
  }

  @Test("A title stands for the occupation that it means; what means none stays")
  func titles() {
    func coded(_ text: String) -> String {
      StandingText(start: text).coded { $0 == "Retail Salespersons" ? self.sales : nil }.start
    }
    #expect(coded("Retail Salespersons") == "occupation:41-2031.00")
    #expect(coded("occupation:Retail Salespersons:2") == "occupation:41-2031.00:2")
    #expect(coded("job:Retail Salespersons") == "job:41-2031.00")
    #expect(coded("41-2031.00") == "occupation:41-2031.00")
    #expect(coded("diploma") == "diploma")
    #expect(coded("grade:10") == "grade:10")
    #expect(coded("nothing known") == "nothing known")
  }
}
