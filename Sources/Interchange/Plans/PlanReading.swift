import CareerModel
import Planning

/// Reads the parts of a plan's file against a pack.
struct PlanReading {
  private let pack: Pack
  private let courses: [String: SchoolCourse]

  init(_ pack: Pack) {
    self.pack = pack
    courses = Dictionary(pack.courses.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A course of the record. One that the pack does not have says itself what it is.
  func course(_ value: Any, number: Int) throws(PlanFileError) -> CourseRecord {
    let place = "courses, number \(number)"
    let object = try PlanObject(
      value, place,
      keys: ["course", "title", "sced", "subjects", "status", "credits", "grade", "term", "for"])
    let id = try object.needed("course")
    let course: SchoolCourse
    if let known = try known(id, object) { course = known } else { course = try elsewhere(id, object) }
    let status = try object.word("status").map { word throws(PlanFileError) in
      try self.word(word, CourseRecord.Status.self, .status, "\(place), status")
    }
    let grade = try object.word("grade").map { word throws(PlanFileError) in
      try self.word(word, LetterGrade.self, .grade, "\(place), grade")
    }
    let credits = try object.number("credits", 0...20)
    return CourseRecord(
      id: "\(number)", course: course, status: status ?? (grade == nil ? .planned : .completed),
      credits: credits.map { Credits($0) } ?? course.credits, grade: grade,
      term: try object.word("term").map { word throws(PlanFileError) in try term(word, "\(place), term") },
      steer: try object.word("for").map { word throws(PlanFileError) in
        try requirement(word, "\(place), for")
      })
  }

  private func known(_ id: String, _ object: PlanObject) throws(PlanFileError) -> SchoolCourse? {
    if let course = courses[id] { return course }
    if object.has("title") { return nil }
    throw .unknown(
      place: "\(object.place), course", kind: .course, value: String(id.prefix(60)),
      near: NearestWords(courses.keys.sorted()).nearest(to: id))
  }

  private func elsewhere(_ id: String, _ object: PlanObject) throws(PlanFileError) -> SchoolCourse {
    var sced: SCEDCode?
    if let text = try object.word("sced") {
      guard let code = SCEDCode(text) else {
        throw .unknown(place: "\(object.place), sced", kind: .sced, value: String(text.prefix(60)), near: nil)
      }
      sced = code
    }
    guard let credits = try object.number("credits", 0...20) else {
      throw .missingKey("credits", place: object.place)
    }
    return SchoolCourse(
      id: id, title: try object.needed("title"), sced: sced, credits: Credits(credits),
      subjects: try object.words("subjects") ?? [])
  }

  /// A waiver, or a course in a requirement's place.
  func exception(
    _ value: Any, _ place: String, _ records: [CourseRecord]
  ) throws(PlanFileError) -> LearnerRecord.Exception {
    let object = try PlanObject(value, place, keys: ["requirement", "waive", "course", "reason"])
    let requirement = try requirement(try object.needed("requirement"), "\(place), requirement")
    let reason = try object.needed("reason")
    guard let course = try object.word("course") else {
      return LearnerRecord.Exception(requirement: requirement, change: .waive, reason: reason)
    }
    // Of a course taken twice, the time that went better stands in.
    let taken = records.filter { $0.course.id == course }
    guard let best = taken.max(by: { ($0.grade ?? .f) < ($1.grade ?? .f) }) else {
      throw .unknown(
        place: "\(place), course", kind: .course, value: String(course.prefix(60)),
        near: NearestWords(records.map(\.course.id)).nearest(to: course))
    }
    return LearnerRecord.Exception(
      requirement: requirement, change: .substitute(record: best.id), reason: reason)
  }

  /// The id of a requirement set or of a program of study.
  func checkSet(_ id: String, _ place: String) throws(PlanFileError) {
    let known = pack.requirements.map(\.id) + pack.programs.map(\.id)
    guard !known.contains(id) else { return }
    throw .unknown(
      place: place, kind: .requirement, value: String(id.prefix(60)),
      near: NearestWords(known).nearest(to: id))
  }

  private func requirement(_ path: String, _ place: String) throws(PlanFileError) -> String {
    try checkSet(String(path.prefix { $0 != "/" }), place)
    return path
  }

  /// The number of a term such as `9-fall`, counted from the first term of the first grade.
  private func term(_ word: String, _ place: String) throws(PlanFileError) -> Int {
    let known = (pack.calendar ?? .usual).planTerms
    if let number = known.firstIndex(of: word) { return number }
    throw .unknown(
      place: place, kind: .term, value: String(word.prefix(60)),
      near: NearestWords(known).nearest(to: word))
  }

  private func word<Word: RawRepresentable & CaseIterable>(
    _ word: String, _: Word.Type, _ kind: PlanFileError.Kind, _ place: String
  ) throws(PlanFileError) -> Word where Word.RawValue == String {
    if let known = Word(rawValue: word) { return known }
    throw .unknown(
      place: place, kind: kind, value: String(word.prefix(60)),
      near: NearestWords(Word.allCases.map(\.rawValue)).nearest(to: word))
  }
}
