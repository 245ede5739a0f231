/// What a record has, as a plan looks at it: courses passed, granted or under way.
struct HeldCourses {
  let records: [CourseRecord]
  private let byCourse: [String: [CourseRecord]]

  init(_ record: LearnerRecord) {
    records = record.courses.filter {
      $0.status != .planned && ($0.status == .waived || $0.grade.map(\.isPassing) ?? true)
    }
    byCourse = Dictionary(grouping: records, by: \.course.id)
  }

  func has(_ course: String) -> Bool { byCourse[course] != nil }

  func has(_ course: String, minimum: LetterGrade?) -> Bool {
    byCourse[course]?.contains { Self.meets($0, minimum) } ?? false
  }

  /// Whether the mark is enough. What is under way is expected to be; what is done without a mark is not known to
  /// be where a mark is asked for.
  static func meets(_ record: CourseRecord, _ minimum: LetterGrade?) -> Bool {
    guard let minimum, record.status != .waived else { return true }
    return record.grade.map { $0 >= minimum } ?? (record.status == .inProgress)
  }
}
