import CareerModel
import Planning

/// Reads `agreements.csv`.
enum AgreementRows {
  static let columns = [
    "id", "kind", "courses", "college", "college_course", "hours", "minimum_grade", "recommendation",
    "elective_only", "effective", "expires",
  ]
  static let needed = ["id", "kind", "courses", "college", "hours", "effective"]

  /// An agreement; `nil` for a row that lacks what it needs, which is noted.
  static func agreement(_ row: PackRow) -> CreditAgreement? {
    let id = row.id()
    let kind: CreditAgreement.Kind? = row.needed("kind").flatMap { _ in row.word("kind") }
    let courses = courses(row)
    let college: UnitID? = row.code(row.needed("college"), "college")
    let hours = row.decimal(row.needed("hours"), "hours", digits: 3, most: 200_000)
    let minimum: LetterGrade? = row.word("minimum_grade")
    let effective = row.day(row.needed("effective"), "effective")
    let expires = row.day(row.text("expires"), "expires")
    let course = row.text("college_course", most: PackLimits.title)
    let flags = (row.flag("recommendation"), row.flag("elective_only"))
    guard let id, let kind, let courses, let college, let hours, let effective else { return nil }
    return CreditAgreement(
      id: id, kind: kind, courses: courses.ids, isAnyCourse: courses.isAny, college: college,
      collegeCourse: course,
      hours: Credits(thousandths: hours), minimum: minimum, needsRecommendation: flags.0,
      isElectiveOnly: flags.1,
      effective: effective, expires: expires)
  }

  private static func courses(_ row: PackRow) -> (ids: [String], isAny: Bool)? {
    guard let text = row.needed("courses") else { return nil }
    let isAny = text.contains("/")
    if isAny, text.contains("|") {
      row.error(
        "courses", "\"courses\" has both \"|\" and \"/\".",
        hint: "Joined by \"|\" all are needed, by \"/\" one is enough. For a mixture write two agreements.")
      return nil
    }
    let ids = row.ids("courses", separator: isAny ? "/" : "|", PackText.isCourseID)
    return ids.isEmpty ? nil : (ids, isAny)
  }
}
