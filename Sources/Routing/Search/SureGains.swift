/// What a month gained on the way is sure to bring by the horizon.
///
/// Of two partial routes that go on alike, the earlier one reaches the goal earlier by as many months and is
/// paid for them, if both arrive within the horizon and nothing on the way makes them wait for a birthday. How
/// much a month of the goal's pay brings at least is known: the lowest of its steps.
struct SureGains {
  /// What a month gained at one set of needs is sure to bring.
  struct Gain {
    /// Months before this one bring nothing for sure.
    let earliest: Int
    /// Nor do arrivals after this month.
    let latest: Int
    /// Cents a month.
    let monthly: Int

    /// Cents for the months between two arrivals at the set; 0 where nothing is sure.
    func cents(from early: Int, to late: Int) -> Int {
      early >= earliest && late <= latest ? monthly * (late - early) : 0
    }
  }

  /// The longest way from each set of needs to the goal, in months.
  private let longest: [Int]
  /// The latest month that any leg waits for.
  private let latestStart: Int
  private let horizon: Int
  /// Cents.
  private let lowestPay: Int

  init(_ graph: NeedsGraph, _ steps: StepTable, horizon: Int, legs: Int) {
    self.horizon = horizon
    latestStart = steps.latestStart
    lowestPay = graph.goals.map { $0.goal.pay.lowest(within: horizon) }.min() ?? 0
    var longest = [Int](repeating: -1, count: graph.sets.count)
    for (node, _) in graph.goals { longest[Int(node)] = 0 }
    for _ in 0..<legs {
      var next = longest
      for arc in graph.arcs where longest[Int(arc.after)] >= 0 {
        let months = longest[Int(arc.after)] + steps[arc.step].months
        if months > next[Int(arc.before)] { next[Int(arc.before)] = months }
      }
      longest = next
    }
    self.longest = longest
  }

  /// What a month gained at a set is sure to bring.
  func gain(at node: Int) -> Gain {
    Gain(earliest: latestStart, latest: horizon - longest[node], monthly: lowestPay)
  }
}
