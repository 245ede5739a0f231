import CareerModel

/// The needs around one occupation, for one traveller: what opens it, and which legs lead there.
///
/// `docs/routes.md` says in words what the code here says in types: every rule and where it comes from.
final class CareerExpander: NeedsExpander {
  let network: CareerNetwork
  let request: RouteRequest
  let goal: Int32
  /// Jobs that may go on beside any study: none, and the present one; where one has to earn and has none, one
  /// that a diploma opens.
  private(set) var jobs: [Job?] = [nil]
  /// The rule behind each goal, in the order of `goals`.
  var goalRules: [EntryRule] = []
  @exclusivity(unchecked) private(set) var steps: [CareerStep] = []
  private(set) var fieldSets: [FieldSet] = []

  private var stepNumbers: [CareerStep.Key: Int32] = [:]
  // What is asked of every arc is not watched for overlapping accesses: each is read or written at one go.
  @exclusivity(unchecked) private(set) var needs: [CareerNeed] = []
  private var needNumbers: [CareerNeed: Int32] = [:]
  @exclusivity(unchecked) private var isMet: [Bool] = []
  /// By need; `nil` where it has not been asked for yet.
  @exclusivity(unchecked) var fewest: [Int?] = []
  /// Whether a step yields a need, and whether a need brings another with it: each pair is worked out once.
  @exclusivity(unchecked) private var knownYields = PairMemo()
  @exclusivity(unchecked) private var knownToBring = PairMemo()
  private var fieldNumbers: [FieldSet: Int32] = [:]
  private(set) var lists: [[Int32]] = []
  private var listNumbers: [[Int32]: Int32] = [:]
  private var curves: [Int32: PayCurve] = [:]
  var ways: [Int32: [CredentialWay]] = [:]
  var waysOf: [Int32: [WayToMeet]] = [:]
  var studies: [StudyKey: [WayToMeet]] = [:]
  var schoolingGroups: [[Int32]: [SchoolingGroup]] = [:]
  /// By the row's place; by its complement where any field will do.
  var heldForCredit: [Int32: HeldForCredit?] = [:]
  var licensedLevels: [Int32: AwardLevel?] = [:]
  var credentialJobs: [Int32: Job?] = [:]
  let standing: ResolvedStanding
  /// The programs that colleges nearby have at each award.
  let offeredNearby: [Award: FieldSet]
  /// Those that they have at any award of each level.
  let levelsNearby: [AwardLevel: FieldSet]

  /// A leg that meets a need, and what it asks for itself.
  struct WayToMeet {
    let step: Int32
    let asks: [Int32]
  }

  /// What ways to study were worked out for.
  struct StudyKey: Hashable {
    let group: Int32
    let level: AwardLevel
    let least: Award
  }

  /// A job that goes on beside study.
  struct Job {
    let occupation: Int32
    let pay: PayCurve
  }

  init(_ network: CareerNetwork, _ request: RouteRequest, goal: Int32) {
    self.network = network
    self.request = request
    self.goal = goal
    standing = ResolvedStanding(request.from, network)
    offeredNearby = network.offerBook.offeredNearby(home: request.home, others: request.limits.otherStates)
    let none = FieldSet(count: network.programs.count)
    levelsNearby = Dictionary(
      uniqueKeysWithValues: AwardLevel.allCases.map { [offeredNearby] level in
        (level, level.awards.reduce(into: none) { $0.formUnion(offeredNearby[$1] ?? none) })
      })
    if let present = standing.presentWork {
      let pay = curve(present.occupation).skipping(present.months)
      if pay.isPaid { jobs.append(Job(occupation: present.occupation, pay: pay)) }
    } else if request.limits.mustKeepEarning || request.limits.noDebt, let first = firstJob() {
      jobs.append(Job(occupation: first, pay: curve(first)))
    }
  }

  func assumption(_ assumption: RouteAssumption) -> Int { Int(request.assumptions[assumption].rounded()) }

  // MARK: Numbers

  /// The number of a need.
  func number(_ need: CareerNeed) -> Int32 {
    if let known = needNumbers[need] { return known }
    let number = Int32(needs.count)
    needNumbers[need] = number
    needs.append(need)
    isMet.append(isMetAtStart(need))
    fewest.append(nil)
    return number
  }

  func number(_ fields: FieldSet) -> Int32 {
    if let known = fieldNumbers[fields] { return known }
    let number = Int32(fieldSets.count)
    fieldNumbers[fields] = number
    fieldSets.append(fields)
    return number
  }

  func number(list: [Int32]) -> Int32 {
    if let known = listNumbers[list] { return known }
    let number = Int32(lists.count)
    listNumbers[list] = number
    lists.append(list)
    return number
  }

  /// The number of a step, made when it is first asked for.
  func number(_ key: CareerStep.Key, make: (CareerExpander) -> CareerStep) -> Int32 {
    if let known = stepNumbers[key] { return known }
    let made = make(self)
    let number = Int32(steps.count)
    stepNumbers[key] = number
    steps.append(made)
    return number
  }

  func step(_ number: Int32) -> SearchStep { steps[Int(number)].search }

  // MARK: Needs

  private func isMetAtStart(_ need: CareerNeed) -> Bool {
    switch need {
    case .diploma: standing.hasDiploma
    case .schooling(let least, let fields):
      standing.awards.contains { $0.award >= least && fieldSets[Int(fields)].contains(Int($0.program)) }
    case .credential(let credential): standing.credentials.contains(credential)
    case .stateLicence: false
    case .apprenticeship(let list): lists[Int(list)].contains(where: standing.apprenticeships.contains)
    case .experience(let list, let months):
      standing.work.contains { lists[Int(list)].contains($0.occupation) && $0.months >= months }
    }
  }

  func isMet(_ need: Int32) -> Bool { isMet[Int(need)] }

  func yields(_ step: Int32, _ need: Int32) -> Bool {
    if let known = knownYields[step, need] { return known }
    let made = yields(steps[Int(step)].key.kind, needs[Int(need)])
    knownYields[step, need] = made
    return made
  }

  func yields(_ kind: CareerStep.Kind, _ need: CareerNeed) -> Bool {
    switch (kind, need) {
    case (.highSchool, .diploma): true
    case (.highSchool(let earned), .credential(let credential)): earned == credential
    case (.study(let award, let fields), .schooling(let least, let asked)):
      award >= least && (fields == asked || fieldSets[Int(fields)].isSubset(of: fieldSets[Int(asked)]))
    case (.credential(let own, _), .credential(let credential)): own == credential
    case (.stateLicence(let own), .stateLicence(let licence)): own == licence
    case (.apprenticeship(let own), .apprenticeship(let list)): lists[Int(list)].contains(own)
    case (.work(let occupation, let months), .experience(let list, let asked)):
      lists[Int(list)].contains(occupation) && months + standing.months(in: occupation) >= asked
    default: false
    }
  }

  /// Whether whoever meets the first need meets the second with it.
  private func implies(_ need: CareerNeed, _ other: CareerNeed) -> Bool {
    switch (need, other) {
    case (.schooling(let least, let fields), .schooling(let lower, let wider)):
      least >= lower && (fields == wider || fieldSets[Int(fields)].isSubset(of: fieldSets[Int(wider)]))
    case (.schooling, .diploma), (.apprenticeship, .diploma): true
    case (.experience(let list, let months), .experience(let wider, let fewer)):
      months >= fewer && lists[Int(list)].allSatisfy(lists[Int(wider)].contains)
    default: false
    }
  }

  /// The needs as a set, without those met at the start and those that others bring with them.
  func simplified(_ asked: [Int32]) -> NeedSet {
    var open = NeedSet(asked).ids
    simplify(&open)
    return NeedSet(inOrder: open)
  }

  /// Takes out of some needs, which are in order, those met at the start and those that others bring with them.
  /// What is met at the start brings nothing that is not.
  func simplify(_ open: inout [Int32]) {
    var place = 0
    while place < open.count {
      let need = open[place]
      if isMet(need) || open.contains(where: { $0 != need && !isMet($0) && brings($0, need) }) {
        open.remove(at: place)
      } else {
        place += 1
      }
    }
  }

  /// Whether whoever meets the first need has met the second by then.
  private func brings(_ need: Int32, _ other: Int32) -> Bool {
    if let known = knownToBring[need, other] { return known }
    var made = implies(needs[Int(need)], needs[Int(other)])
    if !made, case .credential(let credential) = needs[Int(need)] {
      made = brings(credential, needs[Int(other)], depth: 0)
    }
    knownToBring[need, other] = made
    return made
  }

  /// Whether every way to a credential asks for a need.
  private func brings(_ credential: Int32, _ need: CareerNeed, depth: Int) -> Bool {
    let ways = credentialWays(credential)
    guard depth < 4, !ways.isEmpty else { return false }
    return ways.allSatisfy { way in
      way.needs.contains { number in
        let own = needs[Int(number)]
        if own == need || implies(own, need) { return true }
        if case .credential(let prior) = own { return brings(prior, need, depth: depth + 1) }
        return false
      }
    }
  }

  // MARK: Pay

  /// What an occupation pays a newcomer as the months go by, in the home state where its pay is known.
  func curve(_ occupation: Int32) -> PayCurve {
    if let known = curves[occupation] { return known }
    let made = PayCurve(
      of: network.occupations[Int(occupation)], in: request.home, request.assumptions)
    curves[occupation] = made
    return made
  }
}
