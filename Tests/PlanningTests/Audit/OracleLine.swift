import CareerModel
import Foundation
import Planning

/// An audit as a line of JSON for `Tests/Oracles/test_audit.py`: sets and record as plain values, and what was made
/// of them.
struct OracleLine {
  let sets: [RequirementSet]
  let record: LearnerRecord
  let outcome: AuditOutcome
  /// What to call it where it fails.
  var name = ""

  /// A file in the folder of builds.
  static func file(_ name: String) -> URL {
    URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appendingPathComponent(".build/\(name)")
  }

  static func write(_ lines: [OracleLine], to name: String) throws {
    let file = file(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    let text = try lines.map { try $0.text() + "\n" }.joined()
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  func text() throws -> String {
    let line: [String: Any] = [
      "name": name, "sets": sets.map(Self.plain), "record": Self.plain(record),
      "status": outcome.status.rawValue,
      "objective": [
        "satisfied": outcome.objective.satisfied, "missing": outcome.objective.missing,
        "doubleCounted": outcome.objective.doubleCounted,
        "steersHonoured": outcome.objective.steersHonoured,
      ] as [String: Any],
      "uses": outcome.uses.map { [$0.record, $0.requirement] },
    ]
    return String(
      decoding: try JSONSerialization.data(withJSONObject: line, options: .sortedKeys), as: UTF8.self)
  }

  private static func plain(_ set: RequirementSet) -> [String: Any] {
    [
      "id": set.id, "root": plain(set.root),
      "sharing": set.sharing.map { rule -> [String: Any] in
        var plain: [String: Any] = ["requirements": rule.requirements]
        plain["most"] = rule.most?.thousandths
        return plain
      },
    ]
  }

  private static func plain(_ requirement: Requirement) -> [String: Any] {
    var plain: [String: Any] = ["id": requirement.id, "priority": requirement.priority]
    func choose(_ choice: CourseChoice, _ minimum: LetterGrade? = nil) {
      plain["from"] =
        [
          "courses": choice.ids.sorted(), "subjects": choice.subjects.sorted(), "any": choice.isAny,
          "levels": choice.levels.map(\.rawValue).sorted(), "except": choice.except.sorted(),
          "sced": choice.sced.map { [Int($0.lowerBound.digits), Int($0.upperBound.digits)] },
        ] as [String: Any]
      plain["minimum"] = minimum?.points
    }
    switch requirement.rule {
    case .all(let children): plain["all"] = children.map { Self.plain($0) }
    case .some(let number, let children):
      plain["some"] = number
      plain["of"] = children.map { Self.plain($0) }
    case .credits(let credits, let choice, let minimum):
      plain["credits"] = credits.thousandths
      choose(choice, minimum)
    case .courses(let number, let choice, let minimum):
      plain["courses"] = number
      choose(choice, minimum)
    case .average(let least, let choice):
      plain["average"] = least
      choose(choice)
    case .milestone(let id): plain["milestone"] = id
    }
    return plain
  }

  private static func plain(_ record: LearnerRecord) -> [String: Any] {
    [
      "milestones": record.milestones.sorted(),
      "exceptions": record.exceptions.map { exception -> [String: Any] in
        var plain: [String: Any] = ["requirement": exception.requirement]
        if case .substitute(let id) = exception.change { plain["substitute"] = id }
        return plain
      },
      "courses": record.courses.map { course -> [String: Any] in
        var plain: [String: Any] = [
          "id": course.id, "course": course.course.id, "subjects": course.course.subjects,
          "level": course.course.level.rawValue, "attempted": course.course.credits.thousandths,
          "credits": course.credits.thousandths, "status": course.status.rawValue,
        ]
        plain["sced"] = course.course.sced.map { Int($0.digits) }
        plain["grade"] = course.grade?.points
        plain["steer"] = course.steer
        return plain
      },
    ]
  }
}
