import CareerModel
import GRDB

/// Reads the occupations with the figures that lists need, resolving each labour statistic to the group
/// of workers it is published for.
struct OccupationLoader {
  /// Where an occupation stands, and our sentence about it.
  struct Placement {
    let summary: String?
    let pathways: [PathwayID]
    let modernPathways: [PathwayID]
  }

  let db: Database
  let core: CatalogCore

  func load(placement: (OccupationCode) -> Placement) throws -> [Occupation] {
    let annual = try wages(period: "annual")
    let hourly = try wages(period: "hourly")
    let outlooks = try outlooks()
    let bright = try brightOutlooks()
    let onlyOneOfItsSOC = try Set(
      String.fetchAll(db, sql: "SELECT soc FROM occupation_soc GROUP BY soc HAVING count(*) = 1")
        .compactMap(SOCCode.init))
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT occupations.occupation, title, zone, realistic, investigative, artistic, social, enterprising,
          conventional
        FROM occupations LEFT JOIN job_zones USING (occupation) LEFT JOIN interests USING (occupation)
        ORDER BY occupation
        """)
    var occupations: [Occupation] = []
    occupations.reserveCapacity(1100)
    while let row = try rows.next() {
      guard let code = OccupationCode(row[0] as String) else { continue }
      let place = placement(code)
      let scores = (3...8).compactMap { row[$0] as Double? }
      // An O*NET occupation that is alone in its SOC occupation, or its main one, is what the statistic means.
      let isWhole = code.digits % 100 == 0 || onlyOneOfItsSOC.contains(code.soc)
      occupations.append(
        Occupation(
          code: code, title: row[1], summary: place.summary, jobZone: row[2],
          interests: InterestProfile(scores: scores),
          annualWages: scoped(annual, code.soc, isWhole: isWhole),
          hourlyWages: scoped(hourly, code.soc, isWhole: isWhole),
          outlook: scoped(outlooks, code.soc, isWhole: isWhole), brightOutlook: bright[code] ?? [],
          pathways: place.pathways, modernPathways: place.modernPathways))
    }
    return occupations
  }

  private func scoped<Value>(
    _ values: [SOCCode: Value], _ soc: SOCCode, isWhole: Bool
  ) -> Scoped<Value>? {
    core.scope(of: soc, isWhole: isWhole, in: values)
  }

  private func wages(period: String) throws -> [SOCCode: WageDistribution] {
    let percentiles = [10, 25, 50, 75, 90]
    let columns = percentiles.map { "\(period)_p\($0)" }.joined(separator: ", ")
    let rows = try Row.fetchCursor(db, sql: "SELECT soc, \(period)_top_from, \(columns) FROM national_wages")
    var wages: [SOCCode: WageDistribution] = [:]
    while let row = try rows.next() {
      guard let soc = SOCCode(row[0] as String) else { continue }
      let topFrom: Int? = row[1]
      let figures = percentiles.enumerated().map { index, percentile -> WageFigure? in
        guard let dollars: Double = row[index + 2] else { return nil }
        let money = Money(dollars: dollars)
        return percentile >= topFrom ?? 101 ? .atLeast(money) : .amount(money)
      }
      guard figures.contains(where: { $0 != nil }) else { continue }
      wages[soc] = WageDistribution(
        p10: figures[0], p25: figures[1], p50: figures[2], p75: figures[3], p90: figures[4])
    }
    return wages
  }

  private func outlooks() throws -> [SOCCode: Outlook] {
    var outlooks: [SOCCode: Outlook] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT soc, employment, projected_employment, change_percent, openings, education, experience, training
        FROM projections
        """)
    // The publisher counts in thousands with one decimal.
    func people(_ thousands: Double) -> Int { Int((thousands * 1000).rounded()) }
    while let row = try rows.next() {
      guard let soc = SOCCode(row[0] as String) else { continue }
      outlooks[soc] = Outlook(
        employment: people(row[1]), projectedEmployment: people(row[2]), changePercent: row[3],
        annualOpenings: (row[4] as Double?).map(people), typicalEducation: row[5], relatedExperience: row[6],
        onTheJobTraining: row[7])
    }
    return outlooks
  }

  private func brightOutlooks() throws -> [OccupationCode: [BrightOutlook]] {
    var bright: [OccupationCode: [BrightOutlook]] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT occupation, reason FROM bright_outlook") {
      guard let code = OccupationCode(row[0] as String), let reason = BrightOutlook(rawValue: row[1]) else {
        continue
      }
      bright[code, default: []].append(reason)
    }
    return bright
  }
}
