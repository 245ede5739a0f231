import CareerModel
import Catalog

/// A way into an occupation: a schooling, an apprenticeship, or work in a related job.
struct Door {
  enum Kind {
    case diploma
    case degree(Award)
    case apprenticeship
  }

  let kind: Kind
  /// Programs behind a degree door, or titles of apprenticeships.
  let titles: [String]
  /// Colleges with such a program in the place shown.
  let collegeCount: Int

  /// The doors that the facts know of: programs linked to the occupation by award level, apprenticeships,
  /// and work right after school where BLS names no more schooling.
  static func doors(to profile: OccupationProfile, context: PageContext) throws(CatalogError) -> [Door] {
    var doors: [Door] = []
    let typical = profile.occupation.outlook?.value.typicalEducation
      .flatMap(TypicalEducation.init(published:))
    if let typical, typical <= .highSchool {
      doors.append(Door(kind: .diploma, titles: [], collegeCount: 0))
    }
    if !profile.apprenticeships.isEmpty {
      doors.append(
        Door(kind: .apprenticeship, titles: profile.apprenticeships.map(\.title), collegeCount: 0))
    }
    let allowed = levels(for: profile)
    var collegesByAward: [Award: Set<UnitID>] = [:]
    var programsByAward: [Award: [CIPCode: Int]] = [:]
    let offerings = try context.catalog.offerings(of: profile.programs, in: context.state)
    for (program, offers) in offerings {
      for offer in offers {
        for award in offer.awards.map(\.door) where allowed.contains(award) {
          collegesByAward[award, default: []].insert(offer.institution)
          programsByAward[award, default: [:]][program, default: 0] += 1
        }
      }
    }
    for award in collegesByAward.keys.sorted() {
      let programs = (programsByAward[award] ?? [:]).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      doors.append(
        Door(
          kind: .degree(award), titles: programs.compactMap { context.catalog.program($0.key)?.title },
          collegeCount: collegesByAward[award]?.count ?? 0))
    }
    return doors
  }

  /// The awards that are doors: those that at least one in twenty of the people asked named as needed, and
  /// the one BLS calls typical.
  private static func levels(for profile: OccupationProfile) -> Set<Award> {
    var levels: Set<Award> = []
    let shares = profile.answers.first { $0.question == .education }?.shares ?? []
    let byCategory: [Int: Award] = [
      3: .certificateOneYear, 5: .associate, 6: .bachelor, 7: .postbachelorCertificate, 8: .master,
      9: .postmasterCertificate, 10: .professionalDoctorate, 11: .researchDoctorate,
    ]
    for share in shares where share.percent >= 5 {
      if let award = byCategory[share.category] { levels.insert(award) }
    }
    switch profile.occupation.outlook?.value.typicalEducation.flatMap(TypicalEducation.init(published:)) {
    case .certificate: levels.insert(.certificateOneYear)
    case .associate: levels.insert(.associate)
    case .bachelor: levels.insert(.bachelor)
    case .master: levels.insert(.master)
    case .doctorate: levels.formUnion([.professionalDoctorate, .researchDoctorate])
    case .noDiploma, .highSchool, .someCollege, nil: break
    }
    return levels
  }
}

extension Award {
  /// Certificates of any length are one door.
  fileprivate var door: Award {
    switch self {
    case .certificateUnderOneTerm, .certificateOneTerm, .certificateTwoYears: .certificateOneYear
    case .otherDoctorate: .researchDoctorate
    default: self
    }
  }
}
