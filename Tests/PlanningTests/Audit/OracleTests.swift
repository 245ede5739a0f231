import CareerModel
import Foundation
import Planning
import SeededNumbers
import Testing

/// Hands instances and results over to `Tests/Oracles/test_audit.py`, which solves them with OR-Tools CP-SAT.
@Suite("Audits for the oracle")
struct AuditOracleTests {
  private static let file = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .appendingPathComponent(".build/audits.jsonl")

  @Test("2,400 audits are written down")
  func write() throws {
    var chance = Seeded(42)
    var lines = ""
    let size = SmallAudit.Size(sets: 1...3, requirements: 1...5, records: 2...10, subjects: 4, kinds: 9)
    for _ in 0..<2_400 {
      let large = SmallAudit.random(&chance, size)
      let requirements = try CompiledRequirements(large.sets, courses: large.courses)
      let outcome = try Auditor(requirements, nodes: 3_000).allocate(large.record)
      let line: [String: Any] = [
        "sets": large.sets.map(Self.plain), "record": Self.plain(large.record),
        "status": outcome.status.rawValue,
        "objective": [
          "satisfied": outcome.objective.satisfied, "missing": outcome.objective.missing,
          "doubleCounted": outcome.objective.doubleCounted,
          "steersHonoured": outcome.objective.steersHonoured,
        ] as [String: Any],
        "uses": outcome.uses.map { [$0.record, $0.requirement] },
      ]
      let json = try JSONSerialization.data(withJSONObject: line, options: .sortedKeys)
      lines += String(decoding: json, as: UTF8.self) + "\n"
    }
    try FileManager.default.createDirectory(
      at: Self.file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try lines.write(to: Self.file, atomically: true, encoding: .utf8)
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
          "levels": choice.levels.map(\.rawValue), "except": choice.except.sorted(),
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
        plain["grade"] = course.grade?.points
        plain["steer"] = course.steer
        return plain
      },
    ]
  }
}
