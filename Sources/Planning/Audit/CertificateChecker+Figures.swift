extension CertificateChecker {
  func isMet(_ place: Place, _ fill: [String: Int], _ scope: AuditScope) -> Bool {
    let standing = standing(place, fill, scope)
    if case .some(let number, _) = place.requirement.rule { return standing.count >= number }
    return standing.count > 0
  }

  private func standing(
    _ place: Place, _ fill: [String: Int], _ scope: AuditScope
  ) -> (count: Int, missing: Int) {
    let set = sets[place.set].id
    let below = place.requirement.children.map { child in
      let place = places["\(set)/\(child.id)"]!
      return (isMet: isMet(place, fill, scope), missing: standing(place, fill, scope).missing)
    }
    switch place.requirement.rule {
    case .some(let number, _):
      let met = place.isWaived ? number : min(number, below.filter(\.isMet).count)
      let open = below.filter { !$0.isMet }.map(\.missing).sorted()
      return (met, open.prefix(number - met).reduce(0, +))
    case .all: return (below.allSatisfy(\.isMet) ? 1 : 0, below.reduce(0) { $0 + $1.missing })
    case .credits(let need, _, _):
      return reached(place, need.thousandths, fill["\(set)/\(place.requirement.id)"])
    case .courses(let need, _, _): return reached(place, need * 1_000, fill["\(set)/\(place.requirement.id)"])
    case .milestone(let id): return place.isWaived || record.milestones.contains(id) ? (1, 0) : (0, 1_000)
    case .average(let least, let choice):
      let graded = record.courses.filter {
        scope.includes($0.status) && $0.grade != nil && choice.contains($0.course)
      }
      let weight = graded.reduce(0) { $0 + $1.course.credits.thousandths }
      let points = graded.reduce(0) { $0 + $1.grade!.points * $1.course.credits.thousandths }
      return place.isWaived || weight > 0 && points >= least * weight ? (1, 0) : (0, 1_000)
    }
  }

  private func reached(_ place: Place, _ need: Int, _ fill: Int?) -> (count: Int, missing: Int) {
    let missing = place.isWaived ? 0 : max(0, need - (fill ?? 0))
    return (missing == 0 ? 1 : 0, missing)
  }

  func objective(
    _ fill: [String: Int], _ scope: AuditScope, doubles: Int, steers: Int
  ) -> AuditObjective {
    var (counts, missing): ([Int: Int], [Int: Int]) = ([:], [:])
    func look(_ requirement: Requirement, _ set: String) {
      if case .all(let below) = requirement.rule {
        for child in below { look(child, set) }
        return
      }
      let own = standing(places["\(set)/\(requirement.id)"]!, fill, scope)
      counts[requirement.priority, default: 0] += own.count
      missing[requirement.priority, default: 0] += own.missing
    }
    for set in sets { look(set.root, set.id) }
    return AuditObjective(
      satisfied: counts.keys.sorted().map { counts[$0]! }, missing: counts.keys.sorted().map { missing[$0]! },
      doubleCounted: doubles, steersHonoured: steers)
  }
}
