import CareerModel

extension CareerExpander {
  /// Whether an occupation is near enough to the goal to be a step on the way: related to it (O*NET), or of one
  /// of its clusters.
  func isNear(_ occupation: OccupationCode) -> Bool {
    let facts = network.occupations[Int(goal)]
    if facts.related.contains(occupation) || facts.code == occupation { return true }
    guard let place = network.occupationPlace[occupation] else { return false }
    return !network.occupations[Int(place)].clusters.isDisjoint(with: facts.clusters)
  }

  /// The best paid of the occupations related to the goal that ask for a diploma and nothing else.
  func firstJob() -> Int32? {
    var best: (occupation: Int32, pay: Int)?
    for code in network.occupations[Int(goal)].related {
      guard let place = network.occupationPlace[code], place != goal, network.isOpenToDiploma[Int(place)]
      else {
        continue
      }
      let pay = curve(place).total(36)
      if pay > best?.pay ?? 0 { best = (place, pay) }
    }
    return best?.occupation
  }

  /// The best paid occupation that a credential opens, with nothing more than the credential itself takes.
  func job(opened credential: Int32) -> Job? {
    if let known = credentialJobs[credential] { return known }
    credentialJobs[credential] = .some(nil)
    let own = number(.credential(credential))
    var best: Job?
    for place in network.needing[Int(credential)] where place != goal {
      guard network.occupations[Int(place)].experience == .none, let entry = leastEntry(place),
        let asked = entryNeeds(place, entry, depth: 0)?.first
      else { continue }
      let left = simplified([own] + asked + [number(.diploma)])
      guard left.ids.allSatisfy({ $0 == own || needs[Int($0)] == .diploma }) else { continue }
      let pay = curve(place)
      if pay.total(36) > best?.pay.total(36) ?? 0 { best = Job(occupation: place, pay: pay) }
    }
    credentialJobs[credential] = .some(best)
    return best
  }
}
