import CareerModel
import Routing
import Testing

@Suite("Stories")
struct StoryTests {
  @Test(
    "Registered nurse from grade 10 in Washington: associate, by nursing assistant and practical nurse, four years"
  )
  func registeredNurse() throws {
    let routes = try Journeys.routes(Journeys.grade10, to: "29-1141.00")
    let direct = routes.filter {
      $0.pattern == ["school", "study associate", "license registered-nurse-license"]
    }
    #expect(!direct.isEmpty)
    #expect(routes.contains { $0.has("licensed-practical-nurse-license") })
    #expect(
      routes.contains { $0.has("certified-nursing-assistant") || $0.has("licensed-practical-nurse-license") })
    let fourYears = routes.filter {
      $0.pattern == ["school", "study bachelor", "license registered-nurse-license"]
    }
    #expect(!fourYears.isEmpty)
    // Four years cost more and open more doors.
    #expect(direct.map(\.cost).min()! < fourYears.map(\.cost).min()!)
    #expect(direct[0].doors < fourYears[0].doors)
    for route in routes {
      #expect(route.has("registered-nurse-license"), "no nurse without the license")
      #expect(route.legs.first?.kind == .highSchool, "nothing before high school")
    }
  }

  @Test("Electrician: the apprenticeship pays throughout and beats the certificate on debt")
  func electrician() throws {
    let routes = try Journeys.routes(Journeys.diploma, to: "47-2111.00")
    let apprenticeship = try #require(routes.first { $0.pattern == ["apprenticeship"] })
    let certificate = try #require(routes.first { $0.pattern == ["study certificate"] })
    let leg = apprenticeship.legs[0]
    #expect(leg.pay.reduce(0) { $0 + $1.months } == leg.months)
    #expect(leg.pay.allSatisfy { $0.monthly.cents > 0 })
    #expect(zip(leg.pay, leg.pay.dropFirst()).allSatisfy { $0.monthly <= $1.monthly })
    #expect(apprenticeship.largestDebt < certificate.largestDebt)
    #expect(apprenticeship.monthsToFirstPay == 0)
  }

  @Test("Software developer in Texas: associate, then transfer, is cheaper than four years and no shorter")
  func softwareDeveloper() throws {
    let routes = try Journeys.routes(Journeys.grade10, to: "15-1252.00", in: "TX")
    let fourYears = try #require(
      routes.filter { $0.pattern == ["school", "study bachelor"] }.min { $0.cost < $1.cost })
    let transfer = try #require(
      routes.filter { $0.pattern == ["school", "study associate", "study bachelor"] }
        .min { $0.cost < $1.cost })
    #expect(transfer.cost < fourYears.cost)
    #expect(transfer.months >= fourYears.months)
    #expect(transfer.legs[2].credit != nil)
  }

  @Test(
    "Physicians, lawyers and pharmacists need a doctorate, never less",
    arguments: ["29-1215.00", "29-1216.00", "23-1011.00", "29-1051.00"])
  func doctorates(code: String) throws {
    let routes = try Journeys.routes(Journeys.diploma, to: code)
    #expect(!routes.isEmpty)
    for route in routes {
      #expect(route.awards.last == .doctorate, "\(route.pattern)")
      #expect(route.awards.contains(.bachelor))
      #expect(route.legs.contains { $0.kind == .licence })
    }
  }

  @Test("Truck driver: weeks, and a license")
  func truckDriver() throws {
    let routes = try Journeys.routes(Journeys.diploma, to: "53-3032.00")
    #expect(routes.allSatisfy { $0.has("cdl-class-a") })
    #expect(routes.map(\.months).min()! <= 4)
  }

  @Test("Elementary teacher: a bachelor's degree and the license")
  func teacher() throws {
    let routes = try Journeys.routes(Journeys.diploma, to: "25-2021.00")
    #expect(!routes.isEmpty)
    for route in routes {
      #expect(route.awards.contains(.bachelor) && route.has("teacher-license"), "\(route.pattern)")
    }
  }

  @Test("Machinist to manufacturing engineer while working")
  func machinist() throws {
    let machinist = Standing(
      hasDiploma: true, work: [WorkHistory(OccupationCode("51-4041.00")!, months: 60)])
    let routes = try Journeys.routes(
      machinist, to: "17-2112.03", RouteLimits(mustKeepEarning: true))
    #expect(routes.contains { $0.awards.contains(.bachelor) })
    for leg in routes.flatMap(\.legs) { #expect(leg.earnings.cents > 0) }
    #expect(routes.contains { $0.legs.allSatisfy { $0.workingAs?.description == "51-4041.00" } })
  }

  @Test("A 35-year-old retail worker to paramedic: first the emergency medical technician's license")
  func paramedic() throws {
    let retail = Standing(
      hasDiploma: true, work: [WorkHistory(OccupationCode("41-2031.00")!, months: 144)], age: 35)
    let routes = try Journeys.routes(retail, to: "29-2043.00")
    #expect(!routes.isEmpty)
    for route in routes {
      #expect(route.has("paramedic-license"))
      #expect(route.has("emergency-medical-technician-license"))
    }
    #expect(routes.contains { $0.legs.contains { $0.workingAs?.description == "41-2031.00" } })
  }

  @Test("A welding certificate makes no nurse")
  func welder() throws {
    let welder = Standing(hasDiploma: true, awards: [HeldAward(.certificate, CIPCode("48.0508")!)])
    for route in try Journeys.routes(welder, to: "29-1141.00") {
      #expect(route.awards.contains { $0 >= .associate })
      #expect(
        route.legs.allSatisfy { leg in
          if case .award(_, let series)? = leg.credit?.held { return series != 4805 }
          return true
        })
    }
  }

  @Test("Who can start now is told so")
  func startNow() throws {
    let nurse = Standing(
      awards: [HeldAward(.bachelor, CIPCode("51.3801")!)],
      credentials: [CredentialID(rawValue: "registered-nurse-license")])
    let routes = try Journeys.routes(nurse, to: "29-1141.00")
    #expect(routes.contains { $0.legs.isEmpty && $0.months == 0 && $0.cost.cents == 0 })
  }

  @Test("With no route within the limits, it says which to relax and by how much")
  func relaxations() throws {
    let request = RouteRequest(
      from: Journeys.diploma, goals: [OccupationCode("29-1141.00")!], home: Journeys.washington,
      limits: RouteLimits(months: 6))
    let router = try Journeys.router()
    let response = try router.routes(request)
    #expect(response.itineraries.isEmpty)
    let months = try #require(response.relaxations.first?.changes[.months])
    var relaxed = request
    relaxed.limits.months = months
    #expect(!(try router.routes(relaxed).itineraries.isEmpty))
    relaxed.limits.months = months - 1
    #expect(try router.routes(relaxed).itineraries.isEmpty)
  }

  @Test("Impossible numbers and unknown codes are named")
  func badInput() throws {
    let router = try Journeys.router()
    let nurse = OccupationCode("29-1141.00")!
    #expect(throws: RoutingError.outOfRange(.grade, value: 13, allowed: 6...12)) {
      try router.routes(RouteRequest(from: Standing(grade: 13), goals: [nurse]))
    }
    #expect(throws: RoutingError.outOfRange(.age, value: 3, allowed: 10...100)) {
      try router.routes(RouteRequest(from: Standing(hasDiploma: true, age: 3), goals: [nurse]))
    }
    let unknown = OccupationCode("99-9999.99")!
    #expect(throws: RoutingError.unknownOccupation(unknown)) {
      try router.routes(RouteRequest(from: Journeys.diploma, goals: [unknown]))
    }
    #expect(throws: RoutingError.noGoal) {
      try router.routes(RouteRequest(from: Journeys.diploma, goals: []))
    }
  }
}
