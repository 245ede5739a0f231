import CareerModel

extension CareerEntry {
  /// The ways into an occupation: every level of schooling that somebody in the job was asked for (O*NET), the
  /// typical one (BLS), and its registered apprenticeships; the least schooling first.
  static func ways(
    into occupation: OccupationFacts, fields: FieldSet, usualCertificate: [Award]
  ) -> [CareerEntry] {
    var shares: [EntryRule.Schooling: (percent: Double, isUncertain: Bool)] = [:]
    for share in occupation.shares where share.percent > 0 {
      guard let schooling = schooling(category: share.category) else { continue }
      let known = shares[schooling] ?? (0, false)
      shares[schooling] = (known.percent + share.percent, known.isUncertain || share.isUncertain)
    }
    // In a fixed order: sums in another one differ in the last place, and the rounded share of doors with them.
    let total = order.reduce(0.0) { $0 + (shares[$1]?.percent ?? 0) }
    let typical = occupation.typicalEducation.map(schooling(typical:))
    var found: [CareerEntry] = []
    var below = 0.0
    for schooling in order {
      let share = shares[schooling]
      below += share?.percent ?? 0
      // Who trains trades by apprenticeship hires nobody straight from school for them.
      let isBarred =
        occupation.needsApprenticeship && (schooling == .none || schooling == .diploma)
      guard !isBarred, share != nil || schooling == typical else { continue }
      found.append(
        CareerEntry(
          schooling: schooling, award: award(schooling, fields, usualCertificate), share: share?.percent,
          isUncertain: share?.isUncertain ?? false, isTypical: schooling == typical,
          doors: total > 0 ? Int((below / total * 1000).rounded()) : 1000))
    }
    if !occupation.apprenticeships.isEmpty {
      let upToCertificate = order.prefix(3).reduce(0.0) { $0 + (shares[$1]?.percent ?? 0) }
      let doors = total > 0 ? Int((upToCertificate / total * 1000).rounded()) : 1000
      found.append(
        CareerEntry(
          schooling: .apprenticeship, award: nil, share: nil, isUncertain: false,
          isTypical: occupation.needsApprenticeship, doors: occupation.needsApprenticeship ? 1000 : doors))
    }
    return found
  }

  private static let order: [EntryRule.Schooling] =
    [.none, .diploma] + AwardLevel.allCases.map(EntryRule.Schooling.award)

  /// O*NET's categories of required education (2.D.1): 1 less than a diploma, 2 diploma, 3 certificate,
  /// 4 some college, 5 associate, 6 bachelor, 7 certificate after it, 8 master, 9 certificate after it,
  /// 10 first professional degree, 11 doctorate, 12 training after it.
  private static func schooling(category: Int) -> EntryRule.Schooling? {
    switch category {
    case 1: EntryRule.Schooling.none
    case 2: .diploma
    case 3, 4: .award(.certificate)
    case 5: .award(.associate)
    case 6, 7: .award(.bachelor)
    case 8, 9: .award(.master)
    case 10, 11, 12: .award(.doctorate)
    default: nil
    }
  }

  private static func schooling(typical: TypicalEducation) -> EntryRule.Schooling {
    switch typical {
    case .noDiploma: .none
    case .highSchool: .diploma
    case .someCollege, .certificate: .award(.certificate)
    case .associate: .award(.associate)
    case .bachelor: .award(.bachelor)
    case .master: .award(.master)
    case .doctorate: .award(.doctorate)
    }
  }

  private static func award(
    _ schooling: EntryRule.Schooling, _ fields: FieldSet, _ usualCertificate: [Award]
  ) -> Award? {
    guard case .award(let level) = schooling else { return nil }
    guard level == .certificate else { return level.leastAward }
    let usual = fields.members.map { usualCertificate[$0] }.min() ?? .certificateOneTerm
    return min(usual, .certificateOneTerm)
  }
}
