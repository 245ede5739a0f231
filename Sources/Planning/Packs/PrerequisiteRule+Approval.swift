extension PrerequisiteRule {
  /// The rule without somebody's approval where a course would do as well: a plan that does not count on it.
  public var withoutApproval: PrerequisiteRule {
    switch self {
    case .course, .recommended, .approval: return self
    case .all(let rules): return .all(rules.map(\.withoutApproval))
    case .any(let rules):
      let others = rules.filter { $0 != .approval }.map(\.withoutApproval)
      return others.isEmpty ? self : .any(others)
    }
  }
}
