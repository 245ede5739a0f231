/// What is left to do from each set of needs to the goal, at best: bounds on every criterion.
///
/// A partial route that finished ones beat even if all that is left went at its best need not be carried on. The
/// goals that open the same share of doors are bounded together, those that open another share apart: the way to
/// a goal that opens more is longer, and its doors must not be counted on the way to one that opens less.
struct GoalBounds {
  /// The least that is left to goals of one share of doors, from one set of needs.
  private struct Left {
    var months = Int.max
    var cost = Int.max
    var completion = 0.0
  }

  /// The distinct shares of doors, in thousandths.
  private let doors: [Int]
  /// By set and share of doors.
  private let left: [Left]
  /// The most that can come in, less what it costs, by set, share of doors and time of setting out.
  private let balance: [Int]
  /// Times of setting out are `monthsApart` months apart; the last is the horizon.
  private let times: Int
  private let monthsApart: Int

  init(_ graph: NeedsGraph, _ steps: StepTable, horizon: Int, legs: Int) {
    let doors = Set(graph.goals.map(\.goal.doors)).sorted()
    let shares = doors.count
    let monthsApart = max(1, horizon / 12)
    let times = horizon / monthsApart + 1
    var left = [Left](repeating: Left(), count: graph.sets.count * shares)
    var balance = [Int](repeating: Self.unreachable, count: graph.sets.count * shares * times)
    for (node, goal) in graph.goals {
      let place = Int(node) * shares + doors.firstIndex(of: goal.doors)!
      left[place] = Left(months: 0, cost: 0, completion: 1)
      for time in 0..<times {
        let earned = goal.pay.total(max(0, horizon - time * monthsApart))
        balance[place * times + time] = max(balance[place * times + time], earned)
      }
    }
    let best = BestLegs(steps, horizon: horizon, times: times, monthsApart: monthsApart)
    // Sets are numbered by how far they are from the goal: going through the arcs in order, a few passes do, and
    // after the first one only few arcs have to be looked at again.
    var changedIn = [Int](repeating: 0, count: graph.sets.count)
    for pass in 1...max(1, legs) {
      var isDone = true
      for arc in graph.arcs where changedIn[Int(arc.after)] >= pass - 1 {
        var changed = false
        let months = steps[arc.step].months
        let (cost, completion) = (best.cost[Int(arc.step)], best.completion[Int(arc.step)])
        let leg = Int(arc.step) * times
        for share in 0..<shares {
          let (from, to) = (Int(arc.before) * shares + share, Int(arc.after) * shares + share)
          let rest = left[to]
          guard rest.months < .max else { continue }
          if rest.months + months < left[from].months {
            (left[from].months, changed) = (rest.months + months, true)
          }
          if rest.cost + cost < left[from].cost { (left[from].cost, changed) = (rest.cost + cost, true) }
          if rest.completion * completion > left[from].completion {
            (left[from].completion, changed) = (rest.completion * completion, true)
          }
          for time in 0..<times {
            let most = best.balance[leg + time] + balance[to * times + best.arrival[leg + time]]
            if most > balance[from * times + time] { (balance[from * times + time], changed) = (most, true) }
          }
        }
        if changed { (changedIn[Int(arc.before)], isDone) = (pass, false) }
      }
      if isDone { break }
    }
    (self.doors, self.left, self.balance) = (doors, left, balance)
    (self.times, self.monthsApart) = (times, monthsApart)
  }

  /// How many shares of doors are told apart.
  var shares: Range<Int> { doors.indices }

  /// What a partial route that has come to a set with some figures can come to at best at goals of one share of
  /// doors; `nil` when it cannot reach any.
  func best(
    from node: Int32, share: Int, months: Int, cost: Int, balance inHand: Int, completion: Double
  ) -> RouteFigures? {
    let place = Int(node) * doors.count + share
    let rest = left[place]
    guard rest.months < .max else { return nil }
    let time = min(times - 1, months / monthsApart)
    return RouteFigures(
      months: months + rest.months, cost: cost + rest.cost, balance: inHand + balance[place * times + time],
      // Rounding in another order must not make a bound fall short of what it bounds.
      completion: (completion * rest.completion).nextUp.nextUp.nextUp.nextUp, doors: doors[share])
  }

  /// Whether finished routes beat all that a partial route can come to, which has come to a set with some figures.
  func isHopeless(
    at node: Int32, months: Int, cost: Int, balance: Int, completion: Double,
    beside finished: inout FinishedFrontier
  ) -> Bool {
    if finished.isEmpty { return false }
    for share in shares {
      let best = best(
        from: node, share: share, months: months, cost: cost, balance: balance, completion: completion)
      if let best, !finished.beats(best) { return false }
    }
    return true
  }

  private static let unreachable = Int.min / 4

  /// Every step at its best, by its number.
  private struct BestLegs {
    private(set) var cost: [Int] = []
    private(set) var completion: [Double] = []
    /// By step and time of setting out: pay within the horizon less cost, and the time by which it is done.
    private(set) var balance: [Int] = []
    private(set) var arrival: [Int] = []

    init(_ steps: StepTable, horizon: Int, times: Int, monthsApart: Int) {
      for number in steps.numbers {
        let step = steps[number]
        let options = steps.options[step.options]
        let least = options.lazy.map(\.cost).min() ?? 0
        cost.append(least)
        completion.append(options.lazy.map(\.completion).max() ?? 0)
        for time in 0..<times {
          let begin = max(time * monthsApart, step.earliest)
          balance.append(steps.paid(number, from: begin, horizon: horizon) - least)
          // Who sets out earlier has no less: the time is rounded down.
          arrival.append(min(times - 1, (begin + step.months) / monthsApart))
        }
      }
    }
  }
}
