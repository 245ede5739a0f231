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
    let legsAtBest = steps.map { Leg($0, horizon: horizon, times: times, monthsApart: monthsApart) }
    let arcs = graph.arcs.map {
      (before: Int($0.before), after: Int($0.after), leg: legsAtBest[Int($0.step)]!)
    }
    // Sets are numbered by how far they are from the goal: going through the arcs in order, a few passes do.
    for _ in 0..<legs {
      var changed = false
      for (before, after, leg) in arcs {
        for share in 0..<shares {
          let (from, to) = (before * shares + share, after * shares + share)
          let rest = left[to]
          guard rest.months < .max else { continue }
          if rest.months + leg.months < left[from].months {
            (left[from].months, changed) = (rest.months + leg.months, true)
          }
          if rest.cost + leg.cost < left[from].cost {
            (left[from].cost, changed) = (rest.cost + leg.cost, true)
          }
          if rest.completion * leg.completion > left[from].completion {
            (left[from].completion, changed) = (rest.completion * leg.completion, true)
          }
          for time in 0..<times {
            let most = leg.balance[time] + balance[to * times + leg.arrival[time]]
            if most > balance[from * times + time] { (balance[from * times + time], changed) = (most, true) }
          }
        }
      }
      if !changed { break }
    }
    (self.doors, self.left, self.balance) = (doors, left, balance)
    (self.times, self.monthsApart) = (times, monthsApart)
  }

  /// How many distinct shares of doors the goals open.
  var shares: Int { doors.count }

  /// The best that a partial route can come to at the goals of a share of doors; `nil` where it reaches none.
  func best(_ label: RouteLabel, share: Int) -> RouteFigures? {
    let place = Int(label.node) * doors.count + share
    let rest = left[place]
    guard rest.months < .max else { return nil }
    let time = min(times - 1, label.months / monthsApart)
    return RouteFigures(
      months: label.months + rest.months, cost: label.cost + rest.cost,
      balance: label.earned - label.cost + balance[place * times + time],
      // Rounding in another order must not make a bound fall short of what it bounds.
      completion: (label.completion * rest.completion).nextUp.nextUp.nextUp.nextUp, doors: doors[share])
  }

  private static let unreachable = Int.min / 4

  /// A leg at its best.
  private struct Leg {
    let months: Int
    let cost: Int
    let completion: Double
    /// By the time of setting out: pay within the horizon less cost, and the time by which it is done.
    let balance: [Int]
    let arrival: [Int]

    init(_ step: SearchStep, horizon: Int, times: Int, monthsApart: Int) {
      months = step.months
      cost = step.options.lazy.map(\.cost).min() ?? 0
      completion = step.options.lazy.map(\.completion).max() ?? 0
      let begins = (0..<times).map { max($0 * monthsApart, step.earliest) }
      balance = begins.map { [cost] in
        step.pay.total(max(0, min(step.months, horizon - $0))) - cost
      }
      // Who sets out earlier has no less: the time is rounded down.
      arrival = begins.map { min(times - 1, ($0 + step.months) / monthsApart) }
    }
  }
}
