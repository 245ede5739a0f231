import CareerModel
import Foundation
public import Planning

extension ProblemFile {
  /// A problem as JSON text that this reads again, keys sorted. What counts toward a requirement is written down
  /// course by course, so that no pack is needed to read it.
  public static func json(_ problem: PlanProblem) -> [UInt8] {
    let writer = ProblemWriter(problem: problem)
    let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = try? JSONSerialization.data(withJSONObject: writer.object, options: options)
    return [UInt8](data ?? Data()) + [0x0A]
  }
}

/// Puts a problem into the objects of its file.
private struct ProblemWriter {
  let problem: PlanProblem

  var object: [String: Any] {
    var object: [String: Any] = [
      "terms": problem.terms.map { term in
        ["id": term.id, "season": term.season, "grade": term.grade, "periods": term.periods] as [String: Any]
      },
      "courses": problem.courses.map(course),
      "requirements": problem.requirements.map(set),
      "record": problem.record.courses.map(record),
      "milestones": problem.record.milestones.sorted(), "expected": problem.expectedMilestones.sorted(),
      "exceptions": problem.record.exceptions.map(exception),
      "locked": problem.locked.map(planned), "refused": problem.refused,
      "wanted": problem.wanted.map { ["course": $0.course, "weight": $0.weight] as [String: Any] },
      "agreements": problem.agreements.map(agreement), "limits": limits,
    ]
    if let school = problem.school { object["school"] = school }
    if let present = problem.present { object["present"] = present.map(planned) }
    return object
  }

  private var limits: [String: Any] {
    var limits: [String: Any] = ["leastCourses": problem.limits.leastCourses]
    if let most = problem.limits.mostCourses { limits["mostCourses"] = most }
    if let most = problem.limits.mostCreditsPerYear { limits["mostCreditsPerYear"] = number(most) }
    return limits
  }

  private func number(_ credits: Credits) -> Double { Double(credits.thousandths) / 1_000 }

  private func planned(_ planned: PlannedCourse) -> [String: Any] {
    ["course": planned.course, "term": planned.term]
  }

  private func course(_ course: SchoolCourse) -> [String: Any] {
    var object: [String: Any] = [
      "id": course.id, "title": course.title, "credits": number(course.credits), "length": course.length,
      "grades": [course.grades.lowerBound, course.grades.upperBound], "level": course.level.rawValue,
    ]
    if !course.terms.isEmpty { object["seasons"] = course.terms }
    if !course.schools.isEmpty { object["schools"] = course.schools }
    if !course.corequisites.isEmpty { object["corequisites"] = course.corequisites }
    if !course.sameAs.isEmpty { object["sameAs"] = course.sameAs }
    if !course.subjects.isEmpty { object["subjects"] = course.subjects }
    if let rule = course.prerequisites { object["prerequisites"] = value(rule) }
    return object
  }

  private func value(_ rule: PrerequisiteRule) -> Any {
    switch rule {
    case .course(let id, let minimum): id + (minimum.map { "@" + $0.rawValue } ?? "")
    case .recommended(let id, let minimum): id + (minimum.map { "@" + $0.rawValue } ?? "") + "?"
    case .approval: "approval"
    case .all(let parts): ["all": parts.map(value)]
    case .any(let parts): ["any": parts.map(value)]
    }
  }

  private func record(_ record: CourseRecord) -> [String: Any] {
    var object: [String: Any] = [
      "id": record.id, "course": record.course.id, "status": record.status.rawValue,
      "credits": number(record.credits),
    ]
    if let grade = record.grade { object["grade"] = grade.rawValue }
    return object
  }

  private func exception(_ exception: LearnerRecord.Exception) -> [String: Any] {
    var object: [String: Any] = ["requirement": exception.requirement, "reason": exception.reason]
    if case .substitute(let record) = exception.change { object["substitute"] = record }
    return object
  }

  private func agreement(_ agreement: CreditAgreement) -> [String: Any] {
    var object: [String: Any] = [
      "id": agreement.id, "courses": agreement.courses, "any": agreement.isAnyCourse,
      "hours": number(agreement.hours),
    ]
    if let minimum = agreement.minimum { object["minimum"] = minimum.rawValue }
    return object
  }

  private func set(_ set: RequirementSet) -> [String: Any] {
    [
      "id": set.id, "title": set.title, "requires": requirement(set.root),
      "sharing": set.sharing.map { rule in
        var object: [String: Any] = ["requirements": rule.requirements]
        if let most = rule.most { object["most"] = number(most) }
        return object
      },
    ]
  }

  private func requirement(_ requirement: Requirement) -> [String: Any] {
    var object: [String: Any] = ["id": requirement.id, "title": requirement.title]
    switch requirement.rule {
    case .all(let parts): object["all"] = parts.map(self.requirement)
    case .some(let number, let parts):
      object["some"] = number
      object["of"] = parts.map(self.requirement)
    case .credits(let credits, let choice, let minimum):
      object["credits"] = number(credits)
      object["from"] = from(choice)
      if let minimum { object["minimum"] = minimum.rawValue }
    case .courses(let number, let choice, let minimum):
      object["courses"] = number
      object["from"] = from(choice)
      if let minimum { object["minimum"] = minimum.rawValue }
    case .average(let least, _): object["average"] = Double(least) / 100
    case .milestone(let id): object["milestone"] = id
    }
    return object
  }

  private func from(_ choice: CourseChoice) -> [String: Any] {
    if choice.isAny {
      return choice.except.isEmpty ? ["any": true] : ["any": true, "except": choice.except.sorted()]
    }
    let courses = problem.courses + problem.record.courses.map(\.course)
    return ["courses": Set(courses.filter(choice.contains).map(\.id)).sorted()]
  }
}
