/// Counts the courses and the credit that a choice admits. Requirements of ten states ask for the same subjects
/// again and again, so what was counted is kept. Used by one thread.
final class CreditCounter {
  /// Courses and their credit together.
  struct Count {
    var courses = 0
    var credits = Credits.none
  }

  private let courses: [SchoolCourse]
  private var known: [CourseChoice: Count] = [:]

  init(_ courses: [SchoolCourse]) { self.courses = courses }

  func count(_ choice: CourseChoice) -> Count {
    if let count = known[choice] { return count }
    var count = Count()
    for course in courses where choice.contains(course) {
      count.courses += 1
      count.credits += course.credits
    }
    known[choice] = count
    return count
  }
}
