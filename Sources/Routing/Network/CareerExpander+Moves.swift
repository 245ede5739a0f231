import CareerModel

extension CareerExpander {
  func eachMove(into needs: NeedSet, legsBefore legs: Int, _ take: (Move) -> Void) {
    // Filled anew for each way, of which most come to nothing or to a known set: a list for each would be many.
    var (meets, before): ([Int32], [Int32]) = ([], [])
    func add(_ ways: [WayToMeet]) {
      for way in ways {
        meets.removeAll(keepingCapacity: true)
        before.removeAll(keepingCapacity: true)
        for need in needs.ids {
          if yields(way.step, need) { meets.append(need) } else { before.append(need) }
        }
        if meets.isEmpty { continue }
        for need in way.asks where !isMet(need) { before.insert(inOrder: need) }
        simplify(&before)
        guard let least = fewestLegs(toAll: before), least <= legs else { continue }
        take(
          Move(
            step: way.step, months: steps[Int(way.step)].search.months, meets: meets,
            before: NeedSet(inOrder: before)))
      }
    }
    var schooling: [Int32] = []
    for number in needs.ids {
      if case .schooling = self.needs[Int(number)] {
        schooling.append(number)
      } else {
        add(waysToMeet(number))
      }
    }
    add(schoolWays(needs))
    for group in groups(schooling) { add(study(group.fields, group.least.level, least: group.least)) }
  }

  /// Ways to meet a need by itself; worked out once.
  func waysToMeet(_ need: Int32) -> [WayToMeet] {
    if let known = waysOf[need] { return known }
    let made: [WayToMeet] =
      switch needs[Int(need)] {
      case .diploma, .schooling: []
      case .credential(let credential): credentialLegs(credential)
      case .stateLicence(let licence): stateLicenceLegs(licence)
      case .apprenticeship(let list): apprenticeshipLegs(list)
      case .experience(let list, let months): workLegs(list, months: months)
      }
    waysOf[need] = made
    return made
  }

  /// Programs that meet the same of some needs for schooling, and the least award that does.
  struct SchoolingGroup {
    let least: Award
    let fields: Int32
  }

  /// The groups of programs that meet needs for schooling; worked out once for each set of them.
  private func groups(_ schooling: [Int32]) -> [SchoolingGroup] {
    guard !schooling.isEmpty else { return [] }
    if let known = schoolingGroups[schooling] { return known }
    let asked = schooling.compactMap { need -> SchoolingGroup? in
      guard case .schooling(let least, let fields) = needs[Int(need)] else { return nil }
      return SchoolingGroup(least: least, fields: fields)
    }
    let made = asked.count == 1 ? asked : makeGroups(asked)
    schoolingGroups[schooling] = made
    return made
  }

  private func makeGroups(_ schooling: [SchoolingGroup]) -> [SchoolingGroup] {
    var found: [SchoolingGroup] = []
    for level in AwardLevel.allCases where schooling.contains(where: { $0.least.level == level }) {
      let asked = schooling.filter { $0.least.level <= level }
        .map { (least: $0.least, fields: fieldSets[Int($0.fields)]) }
      let all = asked.reduce(into: FieldSet(count: network.programs.count)) { union, need in
        if need.least.level == level { union.formUnion(need.fields) }
      }
      let isAtHome = isOffered(all, level)
      var groups = all.isEmpty ? [] : [all]
      for need in asked {
        groups = groups.flatMap { group in
          guard group.intersects(need.fields), !group.isSubset(of: need.fields) else { return [group] }
          return [group.intersection(need.fields), group.subtracting(need.fields)]
        }
      }
      for group in groups {
        // Nobody goes to another state for a neighbouring field when there is a college at home.
        if isAtHome, !isOffered(group, level) { continue }
        let met = asked.filter { $0.least.level == level && group.isSubset(of: $0.fields) }
        if let least = met.map(\.least).max() {
          found.append(SchoolingGroup(least: least, fields: number(group)))
        }
      }
    }
    return found
  }
}

extension [Int32] {
  /// Puts a number where it belongs among others in order, unless it is there.
  fileprivate mutating func insert(inOrder number: Int32) {
    var place = count
    while place > 0, self[place - 1] > number { place -= 1 }
    if place == 0 || self[place - 1] != number { insert(number, at: place) }
  }
}
