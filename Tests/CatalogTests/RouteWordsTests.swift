import CareerModel
import Catalog
import Routing
import ShippedCatalog
import Testing
import Wording

@Suite("Routes in words")
struct RouteWordsTests {
  private let nurse = OccupationCode("29-1141.00")!
  private let sales = OccupationCode("41-2031.00")!
  private let nursing = CIPCode("51.3801")!

  private func leg(
    _ subject: RouteLeg.Subject, months: Int = 24, workingAs: OccupationCode? = nil
  ) -> RouteLeg {
    RouteLeg(
      subject: subject, institution: nil, tuition: nil, start: 0, months: months, wait: 0,
      cost: Money(dollars: 0), pay: [], completion: 1, workingAs: workingAs, credit: nil, assumptions: [],
      exit: RouteExit(occupations: [], medianWage: nil))
  }

  private func route(_ legs: [RouteLeg], months: Int = 24, cost: Int = 0) -> Itinerary {
    Itinerary(
      goal: nurse, legs: legs,
      entry: EntryRule(
        schooling: .award(.associate), share: 19.2, isShareUncertain: false, isTypical: false,
        experienceMonths: 0, licences: []),
      doors: 40, months: months, cost: Money(dollars: cost), earnings: nil, completion: 1,
      monthsToFirstPay: months, largestDebt: Money(dollars: 0), goalPay: [])
  }

  @Test(
    "Time is said in years and months, never in many months",
    arguments: [(0, "no time"), (1, "1 m"), (11, "11 m"), (12, "1 y"), (55, "4 y 7 m"), (120, "10 y")])
  func durations(months: Int, text: String) {
    #expect(Wording.english.duration(months) == text)
  }

  @Test("A step of up to two months is said in weeks")
  func weeks() {
    #expect(Wording.english.stepDuration(2) == "about 8 weeks")
    #expect(Wording.english.stepDuration(3) == "3 m")
  }

  @Test("What one does in a leg, in both languages; titles stay as they are")
  func titles() throws {
    let catalog = try ShippedCatalog.open()
    let (english, spanish) = (try RouteWords(catalog), try RouteWords(catalog.speaking(.spanish)))
    let program = try #require(catalog.program(nursing)).title
    #expect(english.title(.study(.associate, nursing)).text == "Associate degree, " + program)
    #expect(spanish.title(.study(.associate, nursing)).text == "Título de asociado, " + program)
    #expect(spanish.title(.study(.associate, nursing)).parts.last?.language == .english)
    #expect(english.title(.highSchool(from: 10, credential: nil)).text == "Finish high school")
    #expect(english.title(.highSchool(from: nil, credential: nil)).text == "Get a high school equivalency")
    #expect(english.title(.work(sales)).text == "Work as Retail Salespersons")
    #expect(english.title(.stateLicence(title: "Nurse License")).text == "Nurse License")
    #expect(english.title(.study(.bachelor, nil)).text == "Bachelor's degree, any field")
  }

  @Test("Every apprenticeship and credential has its title, and what is unknown its code")
  func known() throws {
    let catalog = try ShippedCatalog.open()
    let words = try RouteWords(catalog)
    for (rapids, apprenticeship) in try catalog.apprenticeships() {
      #expect(words.title(.apprenticeship(rapids: rapids)).text == apprenticeship.title + " apprenticeship")
    }
    #expect(words.title(CredentialID(rawValue: "none-such")).text == "none-such")
    #expect(words.title(.apprenticeship(rapids: "9999")).text == "9999 apprenticeship")
  }

  @Test("A route is named by its steps; high school only where something is earned there")
  func names() throws {
    let words = try RouteWords(try ShippedCatalog.open())
    let school = leg(.highSchool(from: 11, credential: nil))
    let cna = CredentialID(rawValue: "certified-nursing-assistant")
    let name = words.title(cna).text
    #expect(words.name(route([])).text == "You can start now")
    #expect(words.name(route([school])).text == "High school")
    #expect(
      words.name(
        route([
          school, leg(.study(.certificateOneTerm, nursing)), leg(.work(sales)),
          leg(.study(.associate, nursing), workingAs: sales),
        ])
      ).text == "Certificate, then work as Retail Salespersons, then associate degree part time")
    #expect(
      words.name(
        route([leg(.highSchool(from: 11, credential: cna)), leg(.study(.associate, nursing))])
      ).text == "\(name) in high school, then associate degree")
  }

  @Test("The rule that opened a goal is said with its source")
  func entry() throws {
    let words = try RouteWords(try ShippedCatalog.open())
    func text(_ rule: EntryRule) -> String { words.entry(rule).map(\.text).joined(separator: " ") }
    let license = CredentialID(rawValue: "registered-nurse-license")
    #expect(
      text(route([]).entry) == "19.2% of people in the job say it takes an associate degree or less (O*NET).")
    let whole = text(
      EntryRule(
        schooling: .award(.bachelor), share: 60, isShareUncertain: true, isTypical: true,
        experienceMonths: 24, licences: [license]))
    #expect(whole.contains("BLS names a bachelor's degree as typical to get in."))
    #expect(whole.contains("uncertain") && whole.contains("2 y of related work"))
    #expect(whole.contains(words.title(license).text))
    #expect(
      text(
        EntryRule(
          schooling: .none, share: 30, isShareUncertain: false, isTypical: false, experienceMonths: 0,
          licences: [])) == "30% of people in the job say it takes no diploma (O*NET).")
  }

  @Test("What would have to give way is said as a difference to the limits")
  func relaxations() {
    let words = Wording.english
    let limits = RouteLimits(months: 12, cost: Money(dollars: 5000), legs: 2, mustKeepEarning: true)
    func text(_ changes: [RouteRelaxation.Limit: Int]) -> String {
      words.relaxation(RouteRelaxation(changes: changes), of: limits)
    }
    #expect(text([.months: 20]) == "Allow 8 more months")
    #expect(text([.months: 13]) == "Allow 1 more month")
    #expect(text([.months: 42]) == "Allow 2 y 6 m more")
    #expect(text([.cost: 7500]) == "Allow $2,500 more in cost")
    #expect(text([.legs: 3, .mustKeepEarning: 0]) == "Allow 1 more step and allow times without pay")
  }

  @Test("Every assumption has a name, a reason and a value with its unit", arguments: Language.allCases)
  func assumptions(language: Language) {
    let words = Wording.of(language)
    var names: Set<String> = []
    for assumption in RouteAssumption.allCases {
      #expect(names.insert(words.name(assumption)).inserted, "\(assumption)")
      #expect(words.reason(assumption).hasSuffix("."), "\(assumption)")
      #expect(words.value(assumption.defaultValue, of: assumption).contains { $0.isNumber })
    }
    #expect(Wording.english.value(2.5, of: .associateMonths) == "2.5 months")
    #expect(Wording.english.value(1, of: .licenceMonths) == "1 month")
    #expect(Wording.english.value(80, of: .sameFieldTransfer) == "80%")
    #expect(Wording.english.value(6000, of: .apprenticeshipHours) == "6,000 hours")
  }

  @Test("A route wins at what no other is as good at; where all are equal none wins")
  func strengths() {
    let (fast, cheap) = (route([], months: 12, cost: 900), route([], months: 30, cost: 100))
    #expect(RouteStrength.all(among: [fast, cheap]) == [[.fastest], [.cheapest]])
    #expect(RouteStrength.all(among: [fast, fast]) == [[], []])
    #expect(RouteStrength.all(among: [fast]) == [[]])
    #expect(RouteStrength.all(among: []).isEmpty)
  }

  @Test("A goal stands for its occupations, and one that does not exist says so")
  func goals() throws {
    let catalog = try ShippedCatalog.open()
    let pathway = PathwayID(rawValue: "health-sciences/therapeutic-services")
    let mid = try catalog.occupations(of: .pathway(pathway, .mid))
    #expect(!mid.isEmpty && mid.allSatisfy { catalog.occupation($0)?.skillLevel == .mid })
    #expect(Set(mid).isSubset(of: try catalog.occupations(of: .pathway(pathway, nil))))
    let finance = ClusterID(rawValue: "finance")
    let rich = try catalog.occupations(of: .cluster(finance, minimumWage: Money(dollars: 100_000)))
    for code in rich {
      let occupation = try #require(catalog.occupation(code))
      #expect(
        try catalog.typicalPay(of: occupation, in: nil)?.value.money ?? Money(cents: 0)
          >= Money(dollars: 100_000))
    }
    #expect(throws: RouteGoal.Problem.self) {
      try catalog.occupations(of: .cluster(finance, minimumWage: Money(dollars: 9_000_000)))
    }
    #expect(throws: RouteGoal.Problem.self) {
      try catalog.occupations(of: .occupation(OccupationCode("99-9999.00")!))
    }
  }

  @Test("The document keeps what is missing as null, and numbers the handful among what it shows")
  func document() throws {
    let catalog = try ShippedCatalog.open()
    let response = RouteResponse(
      itineraries: [route([]), route([leg(.study(.associate, nursing))]), route([leg(.work(sales))])],
      handful: [0, 2], obstacle: nil, relaxations: [], openings: [], explored: 7)
    let request = RouteRequest(from: Standing(hasDiploma: true), goals: [nurse])
    func text(_ isWhole: Bool) throws -> String {
      String(
        decoding: JSONText.bytes(
          of: try RouteDocument(
            response, to: request, goal: .occupation(nurse), from: ["diploma"], catalog: catalog,
            isWhole: isWhole, microseconds: 5
          ).json), as: UTF8.self)
    }
    #expect(try text(true).contains("\"handful\":[0,2],\"found\":3"))
    #expect(try text(false).contains("\"handful\":[0,1],\"found\":3"))
    #expect(try text(true).contains("\"earnings\":null"))
    #expect(try text(true).contains("\"institution\":null"))
    #expect(try text(true).contains("\"explored\":7,\"microseconds\":5"))
  }
}
