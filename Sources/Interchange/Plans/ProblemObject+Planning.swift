import CareerModel
import Planning

extension ProblemObject {
  func term() throws(ProblemFileError) -> PlanTerm {
    try only("id", "season", "grade", "periods")
    return PlanTerm(
      id: try text("id"), season: try text("season"), grade: try whole("grade"), periods: try whole("periods")
    )
  }

  func planned() throws(ProblemFileError) -> PlannedCourse {
    try only("course", "term")
    return PlannedCourse(course: try text("course"), term: try text("term"))
  }

  func wanted() throws(ProblemFileError) -> WantedCourse {
    try only("course", "weight")
    return WantedCourse(course: try text("course"), weight: try whole("weight", or: 1))
  }

  func limits() throws(ProblemFileError) -> LoadLimits {
    try only("leastCourses", "mostCourses", "mostCreditsPerYear")
    return LoadLimits(
      leastCourses: try whole("leastCourses", or: 0),
      mostCourses: has("mostCourses") ? try whole("mostCourses") : nil,
      mostCreditsPerYear: has("mostCreditsPerYear") ? try credits("mostCreditsPerYear") : nil)
  }

  func agreement() throws(ProblemFileError) -> CreditAgreement {
    try only("id", "courses", "any", "hours", "minimum")
    return CreditAgreement(
      id: try text("id"), kind: .dual, courses: try texts("courses"), isAnyCourse: try isTrue("any"),
      college: UnitID(digits: 0), hours: try credits("hours"), minimum: try grade("minimum"), effective: "")
  }

  func course() throws(ProblemFileError) -> SchoolCourse {
    try only(
      "id", "title", "credits", "length", "seasons", "grades", "schools", "prerequisites", "corequisites",
      "sameAs", "level",
      "subjects")
    let id = try text("id")
    return SchoolCourse(
      id: id, title: try optionalText("title") ?? id, credits: try credits("credits"),
      length: try whole("length", or: 1), terms: try texts("seasons"),
      grades: try range("grades", or: 0...30),
      schools: try texts("schools"),
      prerequisites: has("prerequisites") ? try Self.rule(try value("prerequisites"), place, depth: 0) : nil,
      corequisites: try texts("corequisites"), sameAs: try texts("sameAs"),
      level: try level("level") ?? .general,
      subjects: try texts("subjects"))
  }

  private func level(_ key: String) throws(ProblemFileError) -> SchoolCourse.Level? {
    guard let name = try optionalText(key) else { return nil }
    guard let level = SchoolCourse.Level(rawValue: name) else {
      throw failure(key, expected: "general, honors, ap, ib or college")
    }
    return level
  }

  /// `"ALG1"`, `"ALG1@C"`, `"ALG1?"`, `"approval"`, `{"all": [...]}`, `{"any": [...]}`.
  private static func rule(_ value: Any, _ place: String, depth: Int) throws(ProblemFileError)
    -> PrerequisiteRule
  {
    if let text = value as? String {
      if text == "approval" { return .approval }
      let isAdvice = text.hasSuffix("?")
      let parts = (isAdvice ? text.dropLast() : text[...]).split(
        separator: "@", omittingEmptySubsequences: false)
      let grade = parts.count == 2 ? LetterGrade(rawValue: String(parts[1])) : nil
      guard parts.count == 1 || (parts.count == 2 && grade != nil), let id = parts.first, !id.isEmpty else {
        throw .badValue(
          place: "\(place), prerequisites", found: ParsedJSON.words(value),
          expected: "a course such as ALG1@C")
      }
      return isAdvice ? .recommended(String(id), minimum: grade) : .course(String(id), minimum: grade)
    }
    guard depth < 20, let object = value as? [String: Any], object.count == 1, let (key, list) = object.first,
      ["all", "any"].contains(key), let list = list as? [Any]
    else {
      throw .badValue(
        place: "\(place), prerequisites", found: ParsedJSON.words(value),
        expected: "a course, approval, or an object with a list named all or any, at most 20 deep")
    }
    var parts: [PrerequisiteRule] = []
    for part in list { parts.append(try rule(part, place, depth: depth + 1)) }
    return key == "all" ? .all(parts) : .any(parts)
  }

  func record(_ number: Int, _ courses: [String: SchoolCourse]) throws(ProblemFileError) -> CourseRecord {
    try only("id", "course", "status", "credits", "grade", "subjects")
    let id = try text("course")
    var course = courses[id] ?? SchoolCourse(id: id, title: id, credits: .none)
    if has("subjects") { course.subjects = try texts("subjects") }
    guard let status = CourseRecord.Status(rawValue: try optionalText("status") ?? "completed") else {
      throw failure("status", expected: "a status such as completed or in-progress")
    }
    return CourseRecord(
      id: try optionalText("id") ?? "record-\(number + 1)", course: course, status: status,
      credits: has("credits") ? try credits("credits") : course.credits, grade: try grade("grade"))
  }

  func exception() throws(ProblemFileError) -> LearnerRecord.Exception {
    try only("requirement", "substitute", "reason")
    let record = try optionalText("substitute")
    return LearnerRecord.Exception(
      requirement: try text("requirement"), change: record.map { .substitute(record: $0) } ?? .waive,
      reason: try optionalText("reason") ?? "")
  }

  func requirementSet() throws(ProblemFileError) -> RequirementSet {
    try only("id", "title", "requires", "sharing")
    guard let root = try object("requires") else { throw .missingKey("requires", place: place) }
    let id = try text("id")
    var set = RequirementSet(
      id: id, title: try optionalText("title") ?? id, kind: .diploma, root: try root.requirement(depth: 0))
    for rule in try objects("sharing", isOptional: true) {
      try rule.only("requirements", "most")
      set.sharing.append(
        SharingRule(
          requirements: try rule.texts("requirements"),
          most: rule.has("most") ? try rule.credits("most") : nil))
    }
    return set
  }

  private func requirement(depth: Int) throws(ProblemFileError) -> Requirement {
    try only(
      "id", "title", "all", "some", "of", "credits", "courses", "from", "minimum", "milestone", "average")
    guard depth < 20 else { throw failure("id", expected: "requirements at most 20 deep") }
    let id = try optionalText("id") ?? "all"
    let rule: Requirement.Rule
    if has("all") {
      rule = .all(try parts("all", depth))
    } else if has("some") {
      rule = .some(try whole("some"), of: try parts("of", depth))
    } else if has("milestone") {
      rule = .milestone(try text("milestone"))
    } else if has("average") {
      rule = .average(Int((try credits("average")).thousandths / 10), over: CourseChoice(isAny: true))
    } else if has("courses") {
      rule = .courses(try whole("courses"), from: try choice(), minimum: try grade("minimum"))
    } else {
      rule = .credits(try credits("credits"), from: try choice(), minimum: try grade("minimum"))
    }
    return Requirement(id: id, title: try optionalText("title") ?? id, rule: rule)
  }

  private func parts(_ key: String, _ depth: Int) throws(ProblemFileError) -> [Requirement] {
    var parts: [Requirement] = []
    for part in try objects(key) { parts.append(try part.requirement(depth: depth + 1)) }
    return parts
  }

  private func choice() throws(ProblemFileError) -> CourseChoice {
    if has("from"), let text = try value("from") as? String, text == "any" {
      return CourseChoice(isAny: true)
    }
    guard let from = try object("from") else { throw .missingKey("from", place: place) }
    try from.only("courses", "subjects", "levels", "any", "except")
    var levels: Set<SchoolCourse.Level> = []
    for name in try from.texts("levels") {
      guard let level = SchoolCourse.Level(rawValue: name) else {
        throw from.failure("levels", expected: "levels such as honors")
      }
      levels.insert(level)
    }
    return CourseChoice(
      ids: Set(try from.texts("courses")), subjects: Set(try from.texts("subjects")), levels: levels,
      isAny: try from.isTrue("any"), except: Set(try from.texts("except")))
  }
}
