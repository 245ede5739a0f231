import CareerModel

/// What all checks look at: a pack, what it extends, and where problems go.
struct PackView {
  let pack: Pack
  let base: BasePack?
  /// The pack with what it extends.
  let whole: Pack
  let places: any PackPlaces
  let codes: KnownCodes
  let log: ProblemLog

  let courses: [String: SchoolCourse]
  let nearestCourse: NearestWords

  init(_ pack: Pack, places: any PackPlaces, base: BasePack?, codes: KnownCodes, log: ProblemLog) {
    self.pack = pack
    self.base = base
    self.places = places
    self.codes = codes
    self.log = log
    let whole = base.map { pack.extending($0.pack) } ?? pack
    self.whole = whole
    courses = Dictionary(whole.courses.map { ($0.id, $0) }) { first, _ in first }
    nearestCourse = NearestWords { whole.courses.map(\.id) }
  }

  func error(_ element: PackElement, _ message: String, hint: @autoclosure () -> String? = nil) {
    log.error(at: places.place(of: element), message, hint: hint())
  }

  func warn(_ element: PackElement, _ message: String, hint: @autoclosure () -> String? = nil) {
    log.warning(at: places.place(of: element), message, hint: hint())
  }

  /// Notes a course that the pack does not have. A pack without courses cannot know.
  func expectCourse(_ id: String, _ element: PackElement) {
    if courses.isEmpty || courses[id] != nil { return }
    error(
      element, "There is no course \"\(id)\".",
      hint: nearestCourse.hint(for: id) ?? "Add it to courses.csv, or take it out here.")
  }

  /// Calls with every requirement of a tree and the way to it.
  func visit(
    _ requirement: Requirement, _ steps: [PackElement.Step],
    _ body: (Requirement, [PackElement.Step]) -> Void
  ) {
    body(requirement, steps)
    let (children, key): ([Requirement], String) =
      switch requirement.rule {
      case .all(let children): (children, "all")
      case .some(_, of: let children): (children, "of")
      default: ([], "")
      }
    for (index, child) in children.enumerated() {
      visit(child, steps + [.key(key), .item(index)], body)
    }
  }
}

extension Requirement {
  /// The courses that count, if it counts courses.
  var choice: CourseChoice? {
    switch rule {
    case .credits(_, from: let choice, minimum: _), .courses(_, from: let choice, minimum: _): choice
    case .average(_, over: let choice): choice
    case .all, .some, .milestone: nil
    }
  }
}
