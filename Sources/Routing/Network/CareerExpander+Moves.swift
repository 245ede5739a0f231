import CareerModel

extension CareerExpander {
  func moves(into needs: NeedSet) -> [Move] {
    var found: [Move] = []
    func add(_ ways: [WayToMeet]) {
      for way in ways {
        let meets = needs.ids.filter { yields(way.kind, self.needs[Int($0)]) }
        guard !meets.isEmpty else { continue }
        let rest = needs.ids.filter { !meets.contains($0) }
        found.append(Move(step: way.step, meets: meets, before: simplified(rest + way.asks)))
      }
    }
    var schooling: [(least: Award, fields: Int32)] = []
    for number in needs.ids {
      if case .schooling(let least, let fields) = self.needs[Int(number)] {
        schooling.append((least, fields))
      } else {
        add(waysToMeet(number))
      }
    }
    add(schoolWays(needs))
    if schooling.count == 1 {
      add(study(schooling[0].fields, schooling[0].least.level, least: schooling[0].least))
    } else if schooling.count > 1 {
      for group in groups(schooling) { add(study(group.fields, group.least.level, least: group.least)) }
    }
    return found
  }

  /// Ways to meet a need by itself; worked out once.
  private func waysToMeet(_ need: Int32) -> [WayToMeet] {
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

  /// Programs that meet the same of several needs belong together.
  private func groups(_ schooling: [(least: Award, fields: Int32)]) -> [(least: Award, fields: Int32)] {
    var found: [(least: Award, fields: Int32)] = []
    for level in Set(schooling.map(\.least.level)).sorted() {
      let asked = schooling.filter { $0.least.level <= level }
        .map { (least: $0.least, fields: fieldSets[Int($0.fields)]) }
      let all = asked.reduce(FieldSet(count: network.programs.count)) { union, need in
        need.least.level == level ? union.union(need.fields) : union
      }
      let isAtHome = level.awards.contains { isOffered(all, $0) }
      var groups = [all]
      for need in asked {
        groups = groups.flatMap { [$0.intersection(need.fields), $0.subtracting(need.fields)] }
          .filter { !$0.isEmpty }
      }
      for group in groups {
        // Nobody goes to another state for a neighbouring field when there is a college at home.
        if isAtHome, !level.awards.contains(where: { isOffered(group, $0) }) { continue }
        let met = asked.filter { $0.least.level == level && group.isSubset(of: $0.fields) }
        if let least = met.map(\.least).max() { found.append((least, number(group))) }
      }
    }
    return found
  }
}
