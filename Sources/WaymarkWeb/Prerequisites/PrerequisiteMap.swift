import Planning

/// The courses of a program of study with everything that comes before them, and which asks for which.
struct PrerequisiteMap {
  /// How a course asks for another.
  enum Kind: Int {
    /// Nothing spares it.
    case needed
    /// One of several ways.
    case choice
    /// It helps and never stands in the way.
    case recommended
  }

  /// One course that asks for another.
  struct Link {
    let before: Int
    let after: Int
    let minimum: LetterGrade?
    let kind: Kind
  }

  /// The courses, each at its place: those of the program first, in its order.
  let courses: [SchoolCourse]
  /// How many of them, from the first, are the program's own.
  let ownCount: Int
  /// What asks for what. A pair stands there once.
  let links: [Link]
  /// Delay and blocking of each course among these; `nil` where alternatives go round in a circle.
  let measures: CurriculumMeasures?

  /// The map of a program in a pack.
  init(_ program: ProgramOfStudy, in pack: Pack) {
    let known = Dictionary(pack.courses.map { ($0.id, $0) }) { first, _ in first }
    var order: [String] = []
    var seen: Set<String> = []
    func add(_ id: String) {
      if known[id] != nil, seen.insert(id).inserted { order.append(id) }
    }
    for id in program.sequence.joined() { add(id) }
    if let requirement = program.requirement {
      for id in requirement.namedCourses.sorted() { add(id) }
    }
    ownCount = order.count
    var next = 0
    while next < order.count {
      for id in (known[order[next]]?.prerequisites?.courses ?? []).sorted() { add(id) }
      next += 1
    }
    courses = order.compactMap { known[$0] }
    let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    var links: [Link] = []
    for (after, course) in courses.enumerated() {
      var pairs: Set<Int> = []
      for asked in course.prerequisites?.asked(isChoice: false) ?? [] {
        guard let before = places[asked.id], before != after, pairs.insert(before).inserted else { continue }
        links.append(Link(before: before, after: after, minimum: asked.minimum, kind: asked.kind))
      }
    }
    self.links = links
    let pairs = links.filter { $0.kind != .recommended }.map {
      Prerequisite(before: $0.before + 1, after: $0.after + 1)
    }
    measures = (try? PrerequisiteGraph(courses: courses.count, prerequisites: pairs)).map(
      CurriculumMeasures.init)
  }
}

extension PrerequisiteRule {
  /// The courses that it names, each with how it asks for them.
  fileprivate func asked(
    isChoice: Bool
  ) -> [(id: String, minimum: LetterGrade?, kind: PrerequisiteMap.Kind)] {
    switch self {
    case .course(let id, let minimum): [(id, minimum, isChoice ? .choice : .needed)]
    case .recommended(let id, let minimum): [(id, minimum, .recommended)]
    case .approval: []
    case .all(let rules): rules.flatMap { $0.asked(isChoice: isChoice) }
    case .any(let rules): rules.flatMap { $0.asked(isChoice: isChoice || rules.count > 1) }
    }
  }
}

extension Requirement {
  /// Courses that it names by their id.
  fileprivate var namedCourses: Set<String> {
    switch rule {
    case .credits(_, let choice, _), .courses(_, let choice, _): choice.ids
    case .all(let children), .some(_, let children):
      children.reduce(into: []) { $0.formUnion($1.namedCourses) }
    case .average, .milestone: []
    }
  }
}
