import CareerModel
import Synchronization

/// Programs by college, to be asked for the places where one can study in some fields.
final class OfferBook: Sendable {
  /// The programs that some college has at an award.
  let offered: [Award: FieldSet]
  /// The usual certificate of each program.
  let usualCertificates: [Award]
  /// How often a series is offered at an award.
  private let seriesCounts: [Award: [Int: Int]]

  /// The programs at each award for which colleges name what residents pay: by state, and in all of them.
  private let residents: [StateCode: [Award: FieldSet]]
  private let residentsAnywhere: [Award: FieldSet]
  /// Those for which colleges of a state name what others pay.
  private let nonresidents: [StateCode: [Award: FieldSet]]

  private let colleges: [CollegeFacts]
  /// Colleges by program and award.
  private let offerings: [Int: [Int32]]
  private let programCount: Int
  private let typical: TypicalTuition
  private let known = Mutex<[Key: Offers]>([:])

  /// What the places were asked for.
  private struct Key: Hashable {
    let fields: FieldSet
    let award: Award
    let home: StateCode?
    let others: [StateCode]
  }

  /// So many answers are kept; then all are forgotten.
  private static let mostKnown = 40_000

  init(_ facts: RouteFacts, programPlace: [CIPCode: Int32]) {
    colleges = facts.colleges
    programCount = facts.programs.count
    var offered: [Award: FieldSet] = [:]
    for award in Award.allCases { offered[award] = FieldSet(count: programCount) }
    var offerings: [Int: [Int32]] = [:]
    var seriesCounts: [Award: [Int: Int]] = [:]
    var residents: [StateCode: [Award: FieldSet]] = [:]
    var residentsAnywhere: [Award: FieldSet] = [:]
    var nonresidents: [StateCode: [Award: FieldSet]] = [:]
    let none = FieldSet(count: programCount)
    for offering in facts.offerings {
      guard let program = programPlace[offering.program] else { continue }
      offered[offering.award]!.insert(Int(program))
      seriesCounts[offering.award, default: [:]][offering.program.series, default: 0] += 1
      offerings[Self.place(program, offering.award), default: []].append(Int32(offering.college))
      let college = facts.colleges[Int(offering.college)]
      guard let completion = college.completion, completion > 0 else { continue }
      if college.residentTuition != nil {
        residents[college.state, default: [:]][offering.award, default: none].insert(Int(program))
        residentsAnywhere[offering.award, default: none].insert(Int(program))
      }
      if college.nonresidentTuition != nil {
        nonresidents[college.state, default: [:]][offering.award, default: none].insert(Int(program))
      }
    }
    self.offered = offered
    self.offerings = offerings
    self.seriesCounts = seriesCounts
    (self.residents, self.residentsAnywhere) = (residents, residentsAnywhere)
    self.nonresidents = nonresidents
    typical = TypicalTuition(facts.colleges)
    usualCertificates = facts.programs.indices.map { program in
      let counts = AwardLevel.certificate.awards.sorted().map { award in
        (award, offerings[Self.place(Int32(program), award)]?.count ?? 0)
      }
      let all = counts.reduce(0) { $0 + $1.1 }
      return counts.last { $0.1 > 0 && $0.1 * 5 >= all }?.0 ?? .certificateOneTerm
    }
  }

  private static func place(_ program: Int32, _ award: Award) -> Int { Int(program) * 16 + award.rank }

  /// The cheapest and the surest place for an award in one of some fields: colleges of the home state and of others named; or, where
  /// there are none, of all states; or, where no college is known, the typical tuition.
  func offers(_ fields: FieldSet, _ award: Award, home: StateCode?, others: Set<StateCode>) -> Offers {
    let key = Key(fields: fields, award: award, home: home, others: others.sorted())
    if let found = known.withLock({ $0[key] }) { return found }
    let found = look(fields, award, home: home, others: others)
    known.withLock {
      if $0.count >= Self.mostKnown { $0.removeAll() }
      $0[key] = found
    }
    return found
  }

  /// How many programs of a series colleges have at an award, over all states.
  func count(series: Int, _ award: Award) -> Int { seriesCounts[award]?[series] ?? 0 }

  /// The programs that colleges of the home state, or of others named, have at each award.
  func offeredNearby(home: StateCode?, others: Set<StateCode>) -> [Award: FieldSet] {
    var found = home.map { residents[$0] ?? [:] } ?? residentsAnywhere
    guard home != nil else { return found }
    for state in others where state != home {
      found.merge(nonresidents[state] ?? [:]) { $0.union($1) }
    }
    return found
  }

  private func look(
    _ fields: FieldSet, _ award: Award, home: StateCode?, others: Set<StateCode>
  ) -> Offers {
    let near = frontier(fields, award) { college in
      if home == nil || college.state == home { return college.residentTuition }
      return others.contains(college.state) ? college.nonresidentTuition : nil
    }
    if !near.isEmpty { return Offers(places: near, basis: .resident) }
    let far = frontier(fields, award, tuition: \.nonresidentTuition)
    if !far.isEmpty { return Offers(places: far, basis: .nonresident) }
    return Offers(places: [typical.offer(award, in: home)], basis: .typical)
  }

  /// Every place, also those that others beat: for checking.
  func allPlaces(
    _ fields: FieldSet, _ award: Award, tuition: (CollegeFacts) -> Money?
  ) -> [Offer] {
    fields.members.flatMap { program in
      (offerings[Self.place(Int32(program), award)] ?? []).compactMap { college in
        let facts = colleges[Int(college)]
        guard let asked = tuition(facts), let completion = facts.completion, completion > 0 else {
          return nil
        }
        return Offer(
          college: college, program: Int32(program), tuition: asked.cents, completion: completion)
      }
    }
  }

  /// The cheapest place and the surest: they speak for all between them, which would be the same route over and
  /// over. The program that most colleges have speaks for a college that has several.
  private func frontier(
    _ fields: FieldSet, _ award: Award, tuition: (CollegeFacts) -> Money?
  ) -> [Offer] {
    let places = allPlaces(fields, award, tuition: tuition)
    let cheapest = places.min {
      ($0.tuition, -$0.completion, $0.college, $0.program)
        < ($1.tuition, -$1.completion, $1.college, $1.program)
    }
    let surest = places.min {
      (-$0.completion, $0.tuition, $0.college, $0.program)
        < (-$1.completion, $1.tuition, $1.college, $1.program)
    }
    guard let cheapest, let surest else { return [] }
    return surest.completion > cheapest.completion ? [cheapest, surest] : [cheapest]
  }
}
