/// Courses that are forms of one another, however long the chain of names that joins them.
struct CourseForms {
  /// The groups of two or more, each in the order of the courses, by id.
  private(set) var groups: [[String]] = []
  private var groupOf: [String: Int] = [:]

  init(_ courses: [SchoolCourse]) {
    guard courses.contains(where: { !$0.sameAs.isEmpty }) else { return }
    let known = Set(courses.map(\.id))
    var parents: [String: String] = [:]
    func root(_ id: String) -> String {
      var id = id
      while let parent = parents[id] { id = parent }
      return id
    }
    for course in courses {
      for other in course.sameAs where known.contains(other) {
        let (one, two) = (root(course.id), root(other))
        if one != two { parents[one] = two }
      }
    }
    let joined = Set(parents.keys).union(parents.values)
    var places: [String: Int] = [:]
    for course in courses where joined.contains(course.id) {
      let root = root(course.id)
      let place = places[root] ?? groups.count
      if place == groups.count { groups.append([]) }
      places[root] = place
      groups[place].append(course.id)
      groupOf[course.id] = place
    }
  }

  /// All forms of a course; `nil` where it has no other.
  func forms(of course: String) -> [String]? { groupOf[course].map { groups[$0] } }
}
