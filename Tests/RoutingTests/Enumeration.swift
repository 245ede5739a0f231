@testable import Routing

/// Every sensible route of a small network, by trying all sequences of legs: the oracle of the search.
///
/// A route is sensible when each leg can be begun with what is held by then, when each leg meets something
/// that what follows asks for and that is not held yet, and when no part of it opens as many doors already.
/// Sequences are built from their last leg to their first; nothing is dropped on the way, and no two are
/// compared before all are there.
struct Enumeration<Network: SmallNetwork> {
  struct Route {
    let months: Int
    let cost: Int
    let balance: Int
    let completion: Double
    let doors: Int

    var figures: [Double] { [Double(months), Double(cost), Double(-balance), -completion, Double(-doors)] }

    func beats(_ other: Route) -> Bool {
      months <= other.months && cost <= other.cost && balance >= other.balance
        && completion >= other.completion && doors >= other.doors && figures != other.figures
    }
  }

  /// So many routes are too many to try; then there is no answer.
  var most = Int.max
  let network: Network
  let limits: SearchLimits

  init(network: Network, limits: SearchLimits, most: Int = .max) {
    self.network = network
    self.limits = limits
    self.most = most
  }

  /// The figures of the routes that none beats, each once, in order; `nil` when there are too many routes.
  func frontier() -> [[Double]]? {
    guard let all = routes() else { return nil }
    let best = all.filter { route in !all.contains { $0.beats(route) } }
    return Set(best.map(\.figures)).sorted { $0.lexicographicallyPrecedes($1) }
  }

  private func routes() -> [Route]? {
    let goals = network.goals()
    var found: [Route] = []
    /// The last legs of a sequence, the first of them at the end.
    var legs: [Move] = []
    func grow(_ needs: NeedSet, _ goal: GoalNeeds) {
      guard found.count <= most else { return }
      if needs.isEmpty {
        let sequence = Array(legs.reversed())
        if isSensible(sequence), !opensBefore(sequence, goal.doors, goals) {
          found += routes(sequence.map(\.step), goal)
        }
      }
      guard legs.count < limits.legs else { return }
      for move in network.moves(into: needs) {
        legs.append(move)
        grow(move.before, goal)
        legs.removeLast()
      }
    }
    for goal in goals { grow(goal.needs, goal) }
    return found.count <= most ? found : nil
  }

  private func held(_ legs: some Sequence<Move>) -> Set<Int32> {
    legs.reduce(into: []) { $0.formUnion(network.yields(of: $1.step)) }
  }

  private func opensBefore(_ sequence: [Move], _ doors: Int, _ goals: [GoalNeeds]) -> Bool {
    (0..<sequence.count).contains { count in
      let holdings = held(sequence.prefix(count))
      return goals.contains { $0.doors >= doors && $0.needs.ids.allSatisfy(holdings.contains) }
    }
  }

  private func isSensible(_ sequence: [Move]) -> Bool {
    sequence.indices.allSatisfy { !held(sequence.prefix($0)).isSuperset(of: sequence[$0].meets) }
  }

  private func routes(_ sequence: [Int32], _ goal: GoalNeeds) -> [Route] {
    let steps = sequence.map(network.step)
    var found: [Route] = []
    func grow(_ index: Int, _ months: Int, _ cost: Int, _ earned: Int, _ paid: Int, _ chance: Double) {
      guard limits.admit(months: months, cost: cost, paid: paid) else { return }
      guard index < steps.count else {
        let earnings = earned + month(goal.pay, for: limits.horizon - months)
        found.append(
          Route(
            months: months, cost: cost, balance: earnings - cost, completion: chance, doors: goal.doors))
        return
      }
      let step = steps[index]
      let begin = max(months, step.earliest)
      let counted = month(step.pay, for: min(step.months, limits.horizon - begin))
      let all = month(step.pay, for: step.months)
      for option in step.options {
        grow(
          index + 1, begin + step.months, cost + option.cost, earned + counted, paid + all,
          chance * option.completion)
      }
    }
    grow(0, 0, 0, 0, 0, 1)
    return found
  }

  /// Pay month by month: slow and plain.
  private func month(_ pay: PayCurve, for months: Int) -> Int {
    guard months > 0 else { return 0 }
    return (0..<months).reduce(0) { sum, month in sum + (pay.steps.first { month < $0.end }?.monthly ?? 0) }
  }
}
