import CareerModel
import GRDB

extension Institution {
  static func loadAll(_ db: Database) throws -> [UnitID: Institution] {
    var all: [UnitID: Institution] = [:]
    all.reserveCapacity(6200)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT institution, name, city, state, website, control, level, open_admission, credit_for_experience,
          credit_for_ap, cost_of_attendance, tuition_in_state, tuition_out_of_state, net_price,
          completion_rate, undergraduates, institution_costs.institution
        FROM institutions LEFT JOIN institution_costs USING (institution)
        """)
    while let row = try rows.next() {
      guard let id = UnitID(row[0] as String), let state = StateCode(row[3] as String) else { continue }
      let costs = (row[16] as String?).map { _ in
        InstitutionCosts(
          costOfAttendance: (row[10] as Int?).map(Money.init(dollars:)),
          tuitionInState: (row[11] as Int?).map(Money.init(dollars:)),
          tuitionOutOfState: (row[12] as Int?).map(Money.init(dollars:)),
          netPrice: (row[13] as Double?).map { Money(dollars: Int($0.rounded())) },
          completionRate: row[14], undergraduates: row[15])
      }
      all[id] = Institution(
        id: id, name: row[1], city: row[2], state: state, website: row[4],
        control: (row[5] as String?).flatMap(Control.init(rawValue:)),
        level: (row[6] as String?).flatMap(Level.init(rawValue:)), hasOpenAdmission: row[7] != nil,
        givesCreditForExperience: row[8] != nil, givesCreditForAP: row[9] != nil, costs: costs)
    }
    return all
  }
}
