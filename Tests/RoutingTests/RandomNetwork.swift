import SeededNumbers

@testable import Routing

/// A small network drawn at random: legs that ask for needs and yield others, at places of different cost.
struct RandomNetwork: SmallNetwork {
  struct Leg {
    let months: Int
    let earliest: Int
    let pay: PayCurve
    let options: [SearchStep.Option]
    /// What it asks for: one of these sets.
    let ways: [[Int32]]
    let yields: [Int32]
  }

  let legs: [Leg]
  let goalNeeds: [GoalNeeds]
  let heldAtStart: Set<Int32>

  init(seed: UInt64) {
    var random = Seeded(seed)
    let needCount = Int.random(in: 3...6, using: &random)
    func needs(_ most: Int) -> [Int32] {
      (0..<Int.random(in: 0...most, using: &random)).map { _ in
        Int32.random(in: 0..<Int32(needCount), using: &random)
      }
    }
    var heldAtStart: Set<Int32> = []
    if Bool.random(using: &random) { heldAtStart.insert(0) }
    self.heldAtStart = heldAtStart
    var legs: [Leg] = []
    for _ in 0..<Int.random(in: 3...6, using: &random) {
      let isPaid = Int.random(in: 0..<3, using: &random) == 0
      let options = (0..<Int.random(in: 1...2, using: &random)).map { place in
        SearchStep.Option(
          cost: Int.random(in: 0...4, using: &random) * 100,
          completion: [0.25, 0.5, 0.75, 1][Int.random(in: 0...3, using: &random)], place: Int32(place))
      }
      legs.append(
        Leg(
          months: Int.random(in: 0...3, using: &random) * 6,
          earliest: Int.random(in: 0..<4, using: &random) == 0 ? 12 : 0,
          pay: isPaid
            ? PayCurve(steps: [
              PayCurve.Step(end: 6, monthly: Int.random(in: 0...9, using: &random) * 10),
              PayCurve.Step(end: 480, monthly: Int.random(in: 0...9, using: &random) * 10),
            ]) : .none,
          options: options,
          ways: (0..<Int.random(in: 1...2, using: &random)).map { _ in needs(2) },
          yields: [Int32.random(in: 0..<Int32(needCount), using: &random)] + needs(1)))
    }
    self.legs = legs
    goalNeeds = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      GoalNeeds(
        needs: NeedSet((needs(2) + [Int32(needCount - 1)]).filter { !heldAtStart.contains($0) }),
        doors: Int.random(in: 1...3, using: &random) * 300,
        pay: PayCurve(steps: [
          PayCurve.Step(end: 12, monthly: Int.random(in: 0...5, using: &random) * 10),
          PayCurve.Step(end: 480, monthly: Int.random(in: 0...9, using: &random) * 10),
        ]))
    }
  }

  func goals() -> [GoalNeeds] { goalNeeds }

  func moves(into needs: NeedSet) -> [Move] {
    legs.indices.flatMap { index -> [Move] in
      let leg = legs[index]
      let meets = needs.ids.filter(leg.yields.contains)
      guard !meets.isEmpty else { return [] }
      return leg.ways.map { way in
        Move(
          step: Int32(index), months: leg.months, meets: meets,
          before: NeedSet(
            (needs.ids.filter { !meets.contains($0) } + way).filter { !heldAtStart.contains($0) }))
      }
    }
  }

  func yields(of step: Int32) -> Set<Int32> { Set(legs[Int(step)].yields) }

  func yields(_ step: Int32, _ need: Int32) -> Bool { legs[Int(step)].yields.contains(need) }

  func step(_ number: Int32) -> SearchStep {
    let leg = legs[Int(number)]
    return SearchStep(months: leg.months, earliest: leg.earliest, pay: leg.pay, options: leg.options)
  }

  /// Nothing is known: every need may be met by one leg.
  func fewestLegs(toAll needs: NeedSet) -> Int? { needs.ids.allSatisfy(heldAtStart.contains) ? 0 : 1 }
}
