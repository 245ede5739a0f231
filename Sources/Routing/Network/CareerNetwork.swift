import CareerModel

/// The network of routes: occupations with the ways into them, programs with the colleges that have them,
/// credentials with what they take. Built once from the catalogue; nothing in it depends on who asks.
public final class CareerNetwork: Sendable {
  let occupations: [OccupationFacts]
  let programs: [CIPCode]
  let colleges: [CollegeFacts]
  let credentials: [CredentialFacts]
  let apprenticeships: [ApprenticeshipFacts]
  let stacking: [Stacking]

  let occupationPlace: [OccupationCode: Int32]
  let programPlace: [CIPCode: Int32]
  let credentialPlace: [CredentialID: Int32]
  let apprenticeshipPlace: [String: Int32]

  /// Programs that prepare for each occupation.
  let fields: [FieldSet]
  /// Every program.
  let everyField: FieldSet
  /// The programs of a series, by its four digits.
  let series: [Int: FieldSet]
  /// The programs of a family, by its two digits.
  let families: [Int: FieldSet]
  /// The programs that some college has at an award.
  var offered: [Award: FieldSet] { offerBook.offered }
  /// The usual certificate of each program: the longest that a fifth of the colleges with any have.
  var usualCertificate: [Award] { offerBook.usualCertificates }
  /// The programs at a level that have no rule of their own, and those of each rule.
  let ruled: [AwardLevel: [(rule: StudyRuleFacts?, fields: FieldSet)]]
  /// Ways into each occupation.
  let entries: [[CareerEntry]]
  /// Occupations in which one gains the experience that an occupation asks for.
  let feeders: [[Int32]]
  /// Occupations that each program prepares for.
  let preparedFor: [[Int32]]
  /// Occupations that need each credential.
  let needing: [[Int32]]
  /// Whether a diploma is typically enough for an occupation: no license, no experience.
  let isOpenToDiploma: [Bool]
  /// The best paid occupation that a certificate or an associate degree of a series opens: no license, no
  /// experience.
  let jobs: [AwardLevel: [Int: Int32]]
  let offerBook: OfferBook

  /// What counts toward what, with its fields as a set. A class, since a search passes many around.
  final class Stacking: Sendable {
    let facts: StackingFacts
    let fields: FieldSet
    /// The fields of the award that is held, where it is one.
    let held: FieldSet?

    init(facts: StackingFacts, fields: FieldSet, held: FieldSet?) {
      (self.facts, self.fields, self.held) = (facts, fields, held)
    }
  }

  /// Rows of what counts toward each program at a level, by their places in `stacking`.
  let stackingOf: [AwardLevel: [[Int32]]]
  /// The programs of every pattern that a requirement or a rule has.
  private let patterns: [FieldPattern: FieldSet]

  /// Builds the network.
  public init(_ facts: RouteFacts) {
    occupations = facts.occupations
    programs = facts.programs
    colleges = facts.colleges
    credentials = facts.credentials
    apprenticeships = facts.apprenticeships
    occupationPlace = Self.places(facts.occupations.map(\.code))
    programPlace = Self.places(facts.programs)
    credentialPlace = Self.places(facts.credentials.map(\.id))
    apprenticeshipPlace = Self.places(facts.apprenticeships.map(\.rapids))

    let count = facts.programs.count
    var everyField = FieldSet(count: count)
    var series: [Int: FieldSet] = [:]
    var families: [Int: FieldSet] = [:]
    for (place, program) in facts.programs.enumerated() {
      everyField.insert(place)
      series[program.series, default: FieldSet(count: count)].insert(place)
      families[program.family, default: FieldSet(count: count)].insert(place)
    }
    self.everyField = everyField
    self.series = series
    self.families = families

    var fields: [FieldSet] = []
    var preparedFor = [[Int32]](repeating: [], count: count)
    for (place, occupation) in facts.occupations.enumerated() {
      var own = FieldSet(count: count)
      for program in occupation.programs {
        guard let index = programPlace[program] else { continue }
        own.insert(Int(index))
        preparedFor[Int(index)].append(Int32(place))
      }
      fields.append(own)
    }
    self.fields = fields
    self.preparedFor = preparedFor

    var needing = [[Int32]](repeating: [], count: facts.credentials.count)
    for (place, occupation) in facts.occupations.enumerated() {
      for credential in Set(occupation.licences.joined()) {
        if let index = credentialPlace[credential] { needing[Int(index)].append(Int32(place)) }
      }
    }
    self.needing = needing

    offerBook = OfferBook(facts, programPlace: programPlace)

    ruled = Dictionary(
      uniqueKeysWithValues: AwardLevel.allCases.map { ($0, Self.ruled(facts, at: $0)) })
    var patterns: [FieldPattern: FieldSet] = [.any: everyField]
    func resolved(_ pattern: FieldPattern) -> FieldSet {
      if let known = patterns[pattern] { return known }
      var found = FieldSet(count: count)
      for (place, program) in facts.programs.enumerated() where pattern.contains(program) {
        found.insert(place)
      }
      patterns[pattern] = found
      return found
    }
    var stackingOf: [AwardLevel: [[Int32]]] = [:]
    for level in AwardLevel.allCases { stackingOf[level] = Array(repeating: [], count: count) }
    var stacking: [Stacking] = []
    for row in facts.stacking {
      var held: FieldSet?
      if case .award(_, let pattern) = row.held { held = resolved(pattern) }
      let own = resolved(row.fields)
      for program in own.members { stackingOf[row.level]![program].append(Int32(stacking.count)) }
      stacking.append(Stacking(facts: row, fields: own, held: held))
    }
    self.stacking = stacking
    self.stackingOf = stackingOf
    for rule in facts.studyRules { if let accepts = rule.accepts { _ = resolved(accepts) } }
    for requirement in facts.credentials.flatMap(\.ways).joined() {
      if case .award(_, let pattern) = requirement { _ = resolved(pattern) }
    }
    self.patterns = patterns
    entries = zip(facts.occupations, fields).map { [offerBook] occupation, fields in
      CareerEntry.ways(
        into: occupation, fields: fields, usualCertificate: offerBook.usualCertificates)
    }
    let isFree = facts.occupations.map { $0.licences.isEmpty && $0.experience == .none }
    isOpenToDiploma = entries.enumerated().map { place, entries in
      isFree[place]
        && entries.contains { ($0.schooling == .diploma || $0.schooling == .none) && $0.isTypical }
    }
    jobs = Dictionary(
      uniqueKeysWithValues: [AwardLevel.certificate, .associate].map { [entries, preparedFor] level in
        var best: [Int: Int32] = [:]
        for (code, programs) in series {
          let open = Set(programs.members.flatMap { preparedFor[$0] }).filter { place in
            isFree[Int(place)]
              && entries[Int(place)].contains { $0.schooling == .award(level) && $0.isReal }
          }
          best[code] = open.max {
            (facts.occupations[Int($0)].typicalPay?.cents ?? 0, $1)
              < (facts.occupations[Int($1)].typicalPay?.cents ?? 0, $0)
          }
        }
        return (level, best)
      })
    feeders = facts.occupations.map { [occupationPlace] occupation in
      Self.feeders(of: occupation, facts.occupations, occupationPlace)
    }
  }

  /// The programs of each rule at a level: the most precise one counts.
  private static func ruled(
    _ facts: RouteFacts, at level: AwardLevel
  ) -> [(rule: StudyRuleFacts?, fields: FieldSet)] {
    let own = facts.studyRules.filter { $0.level == level }
    let precise = own.indices.sorted { (-own[$0].precision, $0) < (-own[$1].precision, $1) }
    var free = FieldSet(count: facts.programs.count)
    var fields = own.map { _ in free }
    for (place, program) in facts.programs.enumerated() {
      if let rule = precise.first(where: { own[$0].fields.contains(program) }) {
        fields[rule].insert(place)
      } else {
        free.insert(place)
      }
    }
    return [(nil, free)] + zip(own, fields).filter { !$0.1.isEmpty }.map { ($0, $1) }
  }

  private static func places<Key: Hashable>(_ keys: [Key]) -> [Key: Int32] {
    Dictionary(keys.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Related occupations (O*NET) that ask for less experience: those of the same major group first, and of
  /// them those that ask for none. Where none is related, any of the same major group.
  private static func feeders(
    of occupation: OccupationFacts, _ all: [OccupationFacts], _ places: [OccupationCode: Int32]
  ) -> [Int32] {
    guard occupation.experience > .none else { return [] }
    func rank(_ place: Int32) -> Int {
      let facts = all[Int(place)]
      return (facts.code.majorGroup == occupation.code.majorGroup ? 0 : 1) + 2 * facts.experience.rawValue
    }
    let related = occupation.related.compactMap { places[$0] }
      .filter { all[Int($0)].experience < occupation.experience }
    let chosen =
      related.isEmpty
      ? all.indices.filter {
        all[$0].code.majorGroup == occupation.code.majorGroup && all[$0].experience < occupation.experience
          && all[$0].code != occupation.code
      }.map(Int32.init) : related
    // Within a rank O*NET's own order stays.
    return chosen.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
      .map(\.element)
  }

  /// Occupations that a diploma is typically enough for.
  var openToDiploma: [Int32] {
    isOpenToDiploma.indices.lazy.filter { self.isOpenToDiploma[$0] }.map(Int32.init)
  }

  /// The series of some programs, in order; `nil` when there are more than so many.
  func series(of programs: FieldSet, atMost most: Int) -> [Int]? {
    var (left, found) = (programs, [Int]())
    while let first = left.first {
      guard found.count < most else { return nil }
      let code = self.programs[first].series
      found.append(code)
      left.subtract(series[code]!)
    }
    return found.sorted()
  }

  /// All programs of the families of some.
  func families(of programs: FieldSet) -> FieldSet {
    var (left, found) = (programs, FieldSet(count: self.programs.count))
    while let first = left.first {
      let own = families[self.programs[first].family]!
      found.formUnion(own)
      left.subtract(own)
    }
    return found
  }

  /// The set of programs that a pattern of the facts names.
  func fields(_ pattern: FieldPattern) -> FieldSet {
    patterns[pattern] ?? FieldSet(count: programs.count)
  }
}
