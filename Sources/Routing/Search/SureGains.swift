/// What a month gained on the way is sure to bring by the horizon.
///
/// Of two partial routes that go on alike, the earlier one reaches the goal earlier by as many months and is
/// paid for them, if both arrive within the horizon and nothing on the way makes them wait for a birthday. How
/// much a month of the goal's pay brings at least is known: the lowest of its steps.
struct SureGains {
  /// The longest way from each set of needs to the goal, in months.
  private let longest: [Int]
  /// The latest month that any leg waits for.
  private let latestStart: Int
  private let horizon: Int
  /// Cents.
  private let lowestPay: Int

  init(_ graph: NeedsGraph, _ steps: StepTable, horizon: Int, legs: Int) {
    self.horizon = horizon
    latestStart = steps.all.map(\.earliest).max() ?? 0
    lowestPay = graph.goals.map { $0.goal.pay.lowest(within: horizon) }.min() ?? 0
    var longest = [Int](repeating: -1, count: graph.sets.count)
    for (node, _) in graph.goals { longest[Int(node)] = 0 }
    for _ in 0..<legs {
      var next = longest
      for arc in graph.arcs where longest[Int(arc.after)] >= 0 {
        let months = longest[Int(arc.after)] + steps.timing(arc.step).months
        if months > next[Int(arc.before)] { next[Int(arc.before)] = months }
      }
      longest = next
    }
    self.longest = longest
  }

  /// How contenders are compared at a set of needs.
  func rules(at node: Int, isOnlyFastest: Bool, countsPay: Bool) -> Contender.Rules {
    Contender.Rules(
      isOnlyFastest: isOnlyFastest, countsPay: countsPay, latestStart: latestStart,
      latestArrival: horizon - longest[node], lowestPay: lowestPay)
  }
}
