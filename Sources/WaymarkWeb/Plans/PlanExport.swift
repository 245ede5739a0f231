import Catalog
import Planning
import Wording

/// A plan as files to keep: as `waymark audit` reads it, and as a table for spreadsheets.
struct PlanExport {
  let planner: Planner

  /// The plan's file; docs/plans.md describes it.
  var json: JSONValue {
    var members: [JSONValue.Member] = []
    if let graduation = planner.query.graduation {
      members.append(JSONValue.Member("class", .whole(graduation)))
    }
    members.append(JSONValue.Member("requirements", .list(planner.sets.map(\.id))))
    members.append(
      JSONValue.Member(
        "courses",
        .list(planner.record.courses) { record in
          var members: JSONValue = [
            "course": .string(record.course.id), "status": .string(record.status.rawValue),
            "term": .string(term(of: record)),
          ]
          if let grade = record.grade {
            members = .object(members.members + [JSONValue.Member("grade", .string(grade.rawValue))])
          }
          return members
        }))
    members.append(JSONValue.Member("milestones", .list(planner.query.done)))
    return .object(members)
  }

  private func term(of record: CourseRecord) -> String { planner.terms[record.term ?? 0] }

  /// A table with a row per course (RFC 4180).
  func table(_ words: Wording) -> String {
    let head = [
      words[.gradeColumn], words[.planTermColumn], words[.planCourseColumn], words[.codeColumn],
      words[.planCreditsColumn], words[.planMark], words[.planStatusColumn],
    ]
    let rows = planner.record.courses.map { record in
      let parts = term(of: record).split(separator: "-", maxSplits: 1).map(String.init)
      return [
        parts[0], words.season(parts.count > 1 ? parts[1] : ""), record.course.title, record.course.id,
        record.credits.description, record.grade?.rawValue ?? "",
        words[record.status == .completed ? .planLegendEarned : .planLegendPlanned],
      ]
    }
    return CSVText.text(columns: head, rows: rows.map { $0.map(Self.cell) })
  }

  /// A cell. A spreadsheet must not take a text for a formula, so that one that looks like it begins with an
  /// apostrophe.
  private static func cell(_ text: String) -> String {
    text.first.map { "=+-@\t\r".contains($0) } ?? false ? "'" + text : text
  }
}
