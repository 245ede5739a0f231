import CareerModel

extension CareerExpander {
  func fewestLegs(toAll needs: NeedSet) -> Int? { fewestLegs(toAll: needs.ids) }

  /// The longest of the ways to single needs, or the sum over kinds of needs, whichever is more: no leg meets
  /// needs of two kinds, or two credentials, but the end of high school, with which one credential may come.
  func fewestLegs(toAll needs: [Int32]) -> Int? {
    var longest = 0
    var (credentials, schooling, experience, apprenticeship, school) = (0, 0, 0, 0, 0)
    for need in needs {
      guard let own = fewestLegs(to: need) else { return nil }
      longest = max(longest, own)
      switch self.needs[Int(need)] {
      case .diploma: school = 1
      case .credential, .stateLicence: credentials += 1
      case .experience: experience = 1
      case .apprenticeship: (apprenticeship, school) = (1, standing.hasDiploma ? 0 : 1)
      case .schooling:
        if !standing.hasDiploma { school = 1 }
        schooling = max(schooling, own - (standing.hasDiploma ? 0 : 1))
      }
    }
    if standing.isAtSchool, credentials > 0 { school = 0 }
    return max(longest, credentials + schooling + experience + apprenticeship + school)
  }

  private func fewestLegs(to need: Int32) -> Int? {
    if isMet(need) { return 0 }
    if let known = fewest[Int(need)] { return known < 99 ? known : nil }
    // While it is being looked at, it does not count: a need that only leads back to itself is never met.
    fewest[Int(need)] = 99
    let found = fewestLegs(toOpen: need)
    fewest[Int(need)] = found
    return found < 99 ? found : nil
  }

  private func fewestLegs(toOpen number: Int32) -> Int {
    let school = standing.hasDiploma ? 0 : 1
    switch needs[Int(number)] {
    case .diploma: return 1
    case .schooling(let least, let fields):
      if fieldSets[Int(fields)].isEmpty { return 99 }
      guard least.level >= .master else { return 1 + school }
      return 1 + (standing.awards.contains { $0.award >= .bachelor } ? 0 : 1 + school)
    case .credential(let credential):
      var least = 99
      for way in credentialWays(credential) {
        var most = 0
        for own in way.needs { most = max(most, fewestLegs(to: own) ?? 99) }
        least = min(least, 1 + most)
      }
      return least
    case .stateLicence: return 1
    case .apprenticeship: return 1 + school
    case .experience:
      var least = 99
      for way in waysToMeet(number) {
        var most = 0
        for own in way.asks { most = max(most, fewestLegs(to: own) ?? 99) }
        least = min(least, 1 + most)
      }
      return least
    }
  }
}
