extension PlanSearch {
  /// The periods that a course may be in, those put together that the search cannot tell apart; each with the
  /// first of its like, which stands for them.
  ///
  /// Two periods are alike when they hold as much, every course that is not placed yet may be in both or in
  /// neither, and those that may have none to wait for that is not placed either. Exchanging the two then turns any
  /// plan into another. Twins stay in order by it: the course has no earlier twin left to place, and the first of
  /// the like can only bring it forward.
  func alikePeriods(for course: Int, _ load: [Int]) -> [(period: Int, alike: PeriodSet)] {
    let isFree = choices.map { $0.count > 1 }
    let own = (0..<periods).filter { choices[course].contains($0) }
    if twins[course].contains(where: { isFree[$0] }) { return own.map { ($0, PeriodSet($0, $0)) } }

    var held = Array(repeating: 0, count: periods)
    var entangled = PeriodSet(0, -1)
    for other in choices.indices {
      if !isFree[other] {
        held[choices[other].first] += 1
      } else if prerequisites[other].contains(where: { isFree[$0] })
        || followers[other].contains(where: { isFree[$0] })
      {
        entangled.formUnion(choices[other])
      }
    }
    var classes: [(period: Int, alike: PeriodSet)] = []
    for period in own {
      let like = classes.firstIndex { known in
        load[known.period] == load[period] && held[known.period] == held[period]
          && !entangled.contains(period) && !entangled.contains(known.period)
          && choices.indices.allSatisfy {
            !isFree[$0] || choices[$0].contains(period) == choices[$0].contains(known.period)
          }
      }
      if let like {
        classes[like].alike.formUnion(PeriodSet(period, period))
      } else {
        classes.append((period, PeriodSet(period, period)))
      }
    }
    return classes
  }
}
