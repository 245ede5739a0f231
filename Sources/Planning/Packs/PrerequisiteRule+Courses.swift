extension PrerequisiteRule {
  /// Every course that it names, recommended ones included.
  public var courses: Set<String> {
    switch self {
    case .course(let id, _), .recommended(let id, _): [id]
    case .approval: []
    case .all(let rules), .any(let rules): rules.reduce(into: []) { $0.formUnion($1.courses) }
    }
  }

  /// Courses that no way around it spares: of alternatives, only what all of them name.
  public var neededCourses: Set<String> {
    switch self {
    case .course(let id, _): return [id]
    case .recommended, .approval: return []
    case .all(let rules): return rules.reduce(into: []) { $0.formUnion($1.neededCourses) }
    case .any(let rules):
      guard let first = rules.first else { return [] }
      return rules.dropFirst().reduce(first.neededCourses) { $0.intersection($1.neededCourses) }
    }
  }
}
