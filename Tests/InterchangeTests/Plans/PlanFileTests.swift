import CareerModel
import Interchange
import Planning
import Testing

@Suite("Plans as files")
struct PlanFileTests {
  private static let pack = Pack(
    id: "d", title: "District", owner: .district, state: StateCode("WA"),
    calendar: SchoolCalendar(terms: ["fall", "spring"], grades: 9...12, periods: 6),
    courses: [
      SchoolCourse(id: "ALG1", title: "Algebra 1", credits: Credits(1), subjects: ["mathematics"]),
      SchoolCourse(id: "ENG9", title: "English 9", credits: Credits(1), subjects: ["english"]),
    ],
    requirements: [
      RequirementSet(
        id: "diploma", title: "Diploma", kind: .diploma,
        root: Requirement(
          id: "english", title: "English",
          rule: .credits(Credits(4), from: CourseChoice(subjects: ["english"]), minimum: nil)))
    ])

  private func read(_ text: String) throws(PlanFileError) -> PlanFile {
    try PlanFile(json: Array(text.utf8), in: Self.pack)
  }

  @Test("Courses, milestones and exceptions are read; what has a mark is done, what has none is planned")
  func whole() throws {
    let plan = try read(
      """
      {"class": 2028, "requirements": ["diploma"], "milestones": ["civics-test"],
       "courses": [
         {"course": "ALG1", "grade": "F", "term": "9-fall"},
         {"course": "ALG1", "grade": "B-", "term": "10-spring"},
         {"course": "ENG9", "for": "diploma/english"},
         {"course": "X-1", "title": "Latin", "credits": 0.5, "subjects": ["world-language"],
          "status": "transferred"}],
       "exceptions": [
         {"requirement": "diploma/english", "course": "ALG1", "reason": "Agreed by the principal"},
         {"requirement": "diploma", "waive": true, "reason": "Moved from another state"}]}
      """)
    #expect(plan.graduation == 2028)
    #expect(plan.record.courses.map(\.status) == [.completed, .completed, .planned, .transferred])
    #expect(plan.record.courses.map(\.term) == [0, 3, nil, nil])
    #expect(plan.record.courses[3].credits == Credits(0.5))
    #expect(plan.record.exceptions[0].change == .substitute(record: "2"))
    #expect(plan.record.exceptions[1].change == .waive)
    #expect(plan.record.milestones == ["civics-test"])
  }

  @Test(
    "What is wrong is named with its place and the nearest word",
    arguments: [
      ("{", nil),
      ("[]", PlanFileError.badValue(place: "the file", found: "a list of 0", expected: "an object")),
      (#"{"clas": 1}"#, .unknownKey("clas", place: "the file", near: "class")),
      (
        #"{"class": 12}"#,
        .badValue(place: "class", found: "12", expected: "a whole number from 1990 to 2100")
      ),
      (#"{"courses": [{"title": "X"}]}"#, .missingKey("course", place: "courses, number 1")),
      (
        #"{"courses": [{"course": "ALG2"}]}"#,
        .unknown(place: "courses, number 1, course", kind: .course, value: "ALG2", near: "ALG1")
      ),
      (
        #"{"courses": [{"course": "ALG1", "grade": "H"}]}"#,
        .unknown(place: "courses, number 1, grade", kind: .grade, value: "H", near: nil)
      ),
      (
        #"{"courses": [{"course": "ALG1", "term": "13-fall"}]}"#,
        .unknown(place: "courses, number 1, term", kind: .term, value: "13-fall", near: "10-fall")
      ),
      (
        #"{"requirements": ["diplom"]}"#,
        .unknown(place: "requirements, number 1", kind: .requirement, value: "diplom", near: "diploma")
      ),
      (
        #"{"courses": [{"course": "ALG1", "credits": -1}]}"#,
        .badValue(place: "courses, number 1, credits", found: "-1", expected: "a number from 0.0 to 20.0")
      ),
    ])
  func problems(text: String, expected: PlanFileError?) {
    let error = #expect(throws: PlanFileError.self) { try read(text) }
    if let expected { #expect(error == expected) }
  }

  @Test("A file of more than a megabyte is refused unread")
  func tooLarge() {
    let text = #"{"milestones": [""# + String(repeating: "x", count: PlanFile.mostBytes) + #""]}"#
    #expect(throws: PlanFileError.tooLarge) { try read(text) }
  }
}
