import CareerModel
import GRDB
import Matching

/// Reads what occupations are matched by.
struct TraitsReader {
  let db: Database

  func read(_ occupations: [Occupation]) throws -> [OccupationTraits] {
    let skills = try skills()
    let values = try values()
    return occupations.map { occupation in
      OccupationTraits(
        code: occupation.code, interests: occupation.interests, skills: skills[occupation.code] ?? [:],
        values: values[occupation.code] ?? [:])
    }
  }

  /// O*NET leaves out the level where most raters said that a skill plays no part: nothing is asked for.
  private func skills() throws -> [OccupationCode: [String: OccupationTraits.Skill]] {
    var skills: [OccupationCode: [String: OccupationTraits.Skill]] = [:]
    let rows = try Row.fetchCursor(db, sql: "SELECT occupation, element, level, importance FROM skills")
    while let row = try rows.next() {
      guard let code = OccupationCode(row[0] as String) else { continue }
      skills[code, default: [:]][row[1]] = OccupationTraits.Skill(
        level: row[2] as Double? ?? 0, importance: row[3])
    }
    return skills
  }

  private func values() throws -> [OccupationCode: [WorkValue: Double]] {
    var values: [OccupationCode: [WorkValue: Double]] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT occupation, achievement, working_conditions, recognition, relationships, support, independence
        FROM work_values
        """)
    while let row = try rows.next() {
      guard let code = OccupationCode(row[0] as String) else { continue }
      values[code] = Dictionary(
        uniqueKeysWithValues: WorkValue.allCases.enumerated().map { ($1, row[$0 + 1] as Double) })
    }
    return values
  }
}
