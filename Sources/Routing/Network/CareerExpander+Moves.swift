import CareerModel

extension CareerExpander {
  func moves(into needs: NeedSet) -> [Move] {
    var found: [Move] = []
    func add(_ ways: [WayToMeet]) {
      for way in ways {
        var (meets, before): ([Int32], [Int32]) = ([], way.asks)
        for need in needs.ids {
          if yields(way.kind, self.needs[Int(need)]) { meets.append(need) } else { before.append(need) }
        }
        if !meets.isEmpty { found.append(Move(step: way.step, meets: meets, before: simplified(before))) }
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
    return found
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
    for level in Set(schooling.map(\.least.level)).sorted() {
      let asked = schooling.filter { $0.least.level <= level }
        .map { (least: $0.least, fields: fieldSets[Int($0.fields)]) }
      let all = asked.reduce(FieldSet(count: network.programs.count)) { union, need in
        need.least.level == level ? union.union(need.fields) : union
      }
      lazy var isAtHome = level.awards.contains { isOffered(all, $0) }
      var groups = all.isEmpty ? [] : [all]
      for need in asked {
        groups = groups.flatMap { group in
          guard group.intersects(need.fields), !group.isSubset(of: need.fields) else { return [group] }
          return [group.intersection(need.fields), group.subtracting(need.fields)]
        }
      }
      for group in groups {
        // Nobody goes to another state for a neighbouring field when there is a college at home.
        if !level.awards.contains(where: { isOffered(group, $0) }), isAtHome { continue }
        let met = asked.filter { $0.least.level == level && group.isSubset(of: $0.fields) }
        if let least = met.map(\.least).max() {
          found.append(SchoolingGroup(least: least, fields: number(group)))
        }
      }
    }
    return found
  }
}
