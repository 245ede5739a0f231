import Planning

/// Which requirements of a set are shown: of a choice that is met only the sides that meet it, those that need the
/// fewest milestones first.
struct ShownRequirements {
  /// Places in the audit, in its order.
  private(set) var places: [Int] = []
  /// Milestones among them that are not reached yet.
  private(set) var open = 0

  private let audit: Audit
  private let done: Set<String>
  private var next: Int
  /// What each node needs, by its place: milestones that are still to be reached; `nil` where courses are missing.
  private var needs: [Int: Int?] = [:]

  init(of set: RequirementSet, in audit: Audit, done: Set<String>) {
    self.audit = audit
    self.done = done
    next = audit.requirements.firstIndex { $0.set == set.id } ?? 0
    let root = next
    _ = weigh(set.root)
    next = root
    show(set.root, isShown: true)
  }

  private mutating func weigh(_ requirement: Requirement) -> Int? {
    let place = next
    next += 1
    let children = requirement.children.map { weigh($0) }
    let own = audit.requirements[place]
    let need: Int?
    switch requirement.rule {
    case .milestone(let id): need = own.isWaived || done.contains(id) ? 0 : 1
    case .all:
      need = children.contains { $0 == nil } ? nil : children.reduce(0) { $0 + ($1 ?? 0) }
    case .some(let number, _):
      let met = children.compactMap { $0 }.sorted()
      need = met.count < number ? nil : met.prefix(number).reduce(0, +)
    case .credits, .courses, .average: need = own.isSatisfied ? 0 : nil
    }
    needs[place] = own.isWaived ? 0 : need
    return own.isWaived ? 0 : need
  }

  private mutating func show(_ requirement: Requirement, isShown: Bool) {
    let place = next
    next += 1
    if isShown {
      places.append(place)
      if case .milestone(let id) = requirement.rule, !done.contains(id), !audit.requirements[place].isWaived {
        open += 1
      }
    }
    var chosen: Set<Int>?
    if case .some(let number, let children) = requirement.rule {
      var at = next
      var sides: [(need: Int, place: Int)] = []
      for child in children {
        if let need = needs[at] ?? nil { sides.append((need, at)) }
        at += child.count
      }
      if sides.count >= number {
        chosen = Set(sides.sorted { ($0.need, $0.place) < ($1.need, $1.place) }.prefix(number).map(\.place))
      }
    }
    for child in requirement.children {
      show(child, isShown: isShown && (chosen?.contains(next) ?? true))
    }
  }
}

extension Requirement {
  /// How many requirements its tree has.
  fileprivate var count: Int { children.reduce(1) { $0 + $1.count } }
}
