import CareerModel
import Catalog
import Foundation
import Routing
import ShippedCatalog
import Testing

@Suite("Scratch") struct ScratchTests {
  @Test func show() throws {
    let catalog = try ShippedCatalog.open()
    let clock = ContinuousClock()
    var t = clock.now
    let router = try catalog.router()
    print("network", clock.now - t)
    let wa = StateCode("WA")!
    func go(
      _ name: String, _ from: Standing, _ to: String, _ limits: RouteLimits = RouteLimits(),
      _ home: StateCode? = StateCode("WA")
    ) throws {
      t = clock.now
      let response = try router.routes(
        RouteRequest(from: from, goals: [OccupationCode(to)!], home: home, limits: limits))
      print(
        "== \(name): \(response.itineraries.count) routes, explored \(response.explored), \(clock.now - t), \(response.obstacle as Any) \(response.relaxations) \(response.openings)"
      )
      for place in response.handful {
        let r = response.itineraries[place]
        print(
          "  \(r.months) mo  $\(Int(r.cost.dollars))  earn \(r.earnings.map { Int($0.dollars) } ?? -1)  p \((r.completion*100).rounded())  doors \(r.doors) first \(r.monthsToFirstPay) debt \(Int(r.largestDebt.dollars)) \(r.entry.schooling)"
        )
        for l in r.legs {
          print(
            "      \(l.start)+\(l.months) \(l.subject) \(l.institution?.description ?? "") \(l.tuition.map { "\($0)" } ?? "") $\(Int(l.cost.dollars)) pay \(Int(l.earnings.dollars)) as \(l.workingAs?.description ?? "-") credit \(l.credit.map { "\($0.held) \($0.percent)%" } ?? "-") exit \(l.exit.occupations.count) \(l.exit.medianWage.map { Int($0.dollars) } ?? 0)"
          )
        }
      }
    }
    let g10 = Standing(grade: 10), dip = Standing(hasDiploma: true)
    try go("RN g10", g10, "29-1141.00")
    try go("electrician dip", dip, "47-2111.00")
    try go("software g10", g10, "15-1252.00")
    try go("physician", g10, "29-1215.00")
    try go("lawyer", dip, "23-1011.00")
    try go("pharmacist", dip, "29-1051.00")
    try go("truck", dip, "53-3032.00")
    try go("teacher", dip, "25-2021.00")
    try go(
      "machinist to mfg eng",
      Standing(hasDiploma: true, work: [WorkHistory(OccupationCode("51-4041.00")!, months: 60)]), "17-2112.03"
    )
    try go(
      "machinist keep earning",
      Standing(hasDiploma: true, work: [WorkHistory(OccupationCode("51-4041.00")!, months: 60)]),
      "17-2112.03", RouteLimits(mustKeepEarning: true))
    try go(
      "retail to paramedic",
      Standing(hasDiploma: true, work: [WorkHistory(OccupationCode("41-2031.00")!, months: 144)], age: 35),
      "29-2043.00")
    try go("principal", dip, "11-9032.00")
    try go("nothing", dip, "29-1141.00", RouteLimits(months: 6, cost: Money(cents: 0)))
    // all
    var times: [(Double, String, Int, Int)] = []
    var none: [String] = []
    for (i, o) in catalog.occupations.enumerated() where i % 5 == 0 {
      let s = clock.now
      let r = try router.routes(RouteRequest(from: dip, goals: [o.code], home: wa))
      let d = clock.now - s
      times.append(
        (
          Double(d.components.attoseconds) / 1e15 + Double(d.components.seconds) * 1000, o.title, r.explored,
          r.itineraries.count
        ))
      if r.itineraries.isEmpty { none.append("\(o.code) \(o.title) \(r.obstacle as Any)") }
    }
    times.sort { $0.0 < $1.0 }
    print("median", times[times.count / 2], "p99", times[times.count * 99 / 100], times.suffix(12))
    print(none.count, none.prefix(60))
  }
}
