import CareerModel
import Planning

/// Reads `courses.csv`.
enum CourseRows {
  static let columns = [
    "id", "title", "sced", "credits", "length", "terms", "grades", "schools", "prerequisites", "corequisites",
    "same_as", "level", "weight", "counts_as", "pathways",
  ]
  static let needed = ["id", "title", "credits"]

  /// A course; `nil` for a row without an id. A cell that is wrong is noted, and the course has what an empty one
  /// means.
  static func course(_ row: PackRow, grades usual: ClosedRange<Int>) -> SchoolCourse? {
    guard let id = row.id() else { return nil }
    let credits = row.decimal(row.needed("credits"), "credits", digits: 3, most: 100_000) ?? 0
    return SchoolCourse(
      id: id, title: row.needed("title", most: PackLimits.title) ?? "",
      sced: row.code(row.text("sced"), "sced"),
      credits: Credits(thousandths: credits), length: row.whole("length", in: 1...24) ?? 1,
      terms: row.ids("terms", PackText.isID), grades: grades(row) ?? usual,
      schools: row.ids("schools", PackText.isID), prerequisites: prerequisites(row),
      corequisites: row.ids("corequisites", PackText.isCourseID),
      sameAs: row.ids("same_as", PackText.isCourseID), level: row.word("level") ?? .general,
      weight: row.decimal(row.text("weight"), "weight", digits: 2, most: 500) ?? 0,
      subjects: row.ids("counts_as", PackText.isID),
      pathways: row.values("pathways").map(PathwayID.init(rawValue:)))
  }

  private static func grades(_ row: PackRow) -> ClosedRange<Int>? {
    guard let text = row.text("grades") else { return nil }
    if let grades = PackText.range(text, in: SchoolCalendar.possibleGrades) { return grades }
    row.error(
      "grades", "\"grades\" is \(PackText.quoted(text)), expected grades such as 9-12.",
      hint: "A spreadsheet program may have made a date of it.")
    return nil
  }

  private static func prerequisites(_ row: PackRow) -> PrerequisiteRule? {
    guard let field = row.table.column("prerequisites") else { return nil }
    let text = row.reader.text(field)
    if text.isEmpty { return nil }
    do throws(PrerequisiteText.Flaw) {
      return try PrerequisiteText.rule(text)
    } catch {
      row.log.error(
        at: row.table.place(row: row.row, column: "prerequisites", offset: error.offset), error.message,
        hint: error.hint)
      return nil
    }
  }
}
