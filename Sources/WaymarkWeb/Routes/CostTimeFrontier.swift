import CareerModel
import Routing

/// The routes that no other beats on cost and time at once.
struct CostTimeFrontier {
  /// Their places among the routes, the fastest first.
  let indices: [Int]

  /// Of equal routes all belong to it.
  init(_ itineraries: [Itinerary]) {
    let order = itineraries.indices.sorted {
      let (left, right) = (itineraries[$0], itineraries[$1])
      return (left.months, left.cost, $0) < (right.months, right.cost, $1)
    }
    var kept: [Int] = []
    for index in order {
      guard let last = kept.last.map({ itineraries[$0] }) else {
        kept.append(index)
        continue
      }
      let isEqual = itineraries[index].months == last.months && itineraries[index].cost == last.cost
      if itineraries[index].cost < last.cost || isEqual { kept.append(index) }
    }
    indices = kept
  }
}
