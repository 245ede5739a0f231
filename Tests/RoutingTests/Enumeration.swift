@testable import Routing

/// Every sensible route of a small network, by trying all sequences of legs: the oracle of the search.
///
/// A route is sensible when each leg can be begun with what is held by then, when each leg meets something
/// that what follows asks for and that is not held yet, and when no part of it opens as many doors already.
struct Enumeration {
  struct Route {
    let months: Int
    let cost: Int
    let balance: Int
    let completion: Double
    let doors: Int

    var figures: [Double] { [Double(months), Double(cost), Double(-balance), -completion, Double(-doors)] }

    func beats(_ other: Route) -> Bool {
      zip(figures, other.figures).allSatisfy { $0 <= $1 } && figures != other.figures
    }
  }

  let network: RandomNetwork
  let limits: SearchLimits

  /// The figures of the routes that none beats, each once, in order.
  func frontier() -> [[Double]] {
    let all = routes()
    let best = all.filter { route in !all.contains { $0.beats(route) } }
    return Set(best.map(\.figures)).sorted { $0.lexicographicallyPrecedes($1) }
  }

  private func routes() -> [Route] {
    var found: [Route] = []
    var sequence: [Int] = []
    func grow() {
      found += finished(sequence)
      guard sequence.count < limits.legs else { return }
      for leg in network.legs.indices {
        sequence.append(leg)
        grow()
        sequence.removeLast()
      }
    }
    grow()
    return found
  }

  private func finished(_ sequence: [Int]) -> [Route] {
    var found: [Route] = []
    for goal in network.goalNeeds {
      guard isSensible(sequence, for: goal), !opensBefore(sequence, goal.doors) else { continue }
      found += routes(sequence, goal)
    }
    return found
  }

  private func held(_ legs: some Sequence<Int>) -> Set<Int32> {
    legs.reduce(into: network.heldAtStart) { $0.formUnion(network.legs[$1].yields) }
  }

  private func opensBefore(_ sequence: [Int], _ doors: Int) -> Bool {
    (0..<sequence.count).contains { count in
      let holdings = held(sequence.prefix(count))
      return network.goalNeeds.contains { $0.doors >= doors && $0.needs.ids.allSatisfy(holdings.contains) }
    }
  }

  private func isSensible(_ sequence: [Int], for goal: GoalNeeds) -> Bool {
    func explain(_ needs: Set<Int32>, _ count: Int) -> Bool {
      guard count > 0 else { return needs.isEmpty }
      let leg = network.legs[sequence[count - 1]]
      let meets = needs.intersection(leg.yields)
      guard !meets.isSubset(of: held(sequence.prefix(count - 1))) else { return false }
      return leg.ways.contains { way in
        explain(needs.subtracting(meets).union(way).subtracting(network.heldAtStart), count - 1)
      }
    }
    return explain(Set(goal.needs.ids), sequence.count)
  }

  private func routes(_ sequence: [Int], _ goal: GoalNeeds) -> [Route] {
    var found: [Route] = []
    func grow(_ index: Int, _ months: Int, _ cost: Int, _ earned: Int, _ paid: Int, _ chance: Double) {
      guard limits.admit(months: months, cost: cost, paid: paid) else { return }
      guard index < sequence.count else {
        let earnings = earned + month(goal.pay, from: 0, for: limits.horizon - months)
        found.append(
          Route(
            months: months, cost: cost, balance: earnings - cost, completion: chance, doors: goal.doors))
        return
      }
      let leg = network.legs[sequence[index]]
      let begin = max(months, leg.earliest)
      for option in leg.options {
        grow(
          index + 1, begin + leg.months, cost + option.cost,
          earned + month(leg.pay, from: 0, for: min(leg.months, limits.horizon - begin)),
          paid + month(leg.pay, from: 0, for: leg.months), chance * option.completion)
      }
    }
    grow(0, 0, 0, 0, 0, 1)
    return found
  }

  /// Pay month by month: slow and plain.
  private func month(_ pay: PayCurve, from: Int, for months: Int) -> Int {
    guard months > 0 else { return 0 }
    return (from..<(from + months)).reduce(0) { sum, month in
      sum + (pay.steps.first { month < $0.end }?.monthly ?? 0)
    }
  }
}
