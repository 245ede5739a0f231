import CareerModel

/// Where a traveller stands, in the network's own numbers.
struct ResolvedStanding {
  struct Award {
    let award: CareerModel.Award
    let program: Int32
  }

  struct Work {
    let occupation: Int32
    let months: Int
  }

  let grade: Int?
  let hasDiploma: Bool
  let awards: [Award]
  let credentials: Set<Int32>
  let apprenticeships: Set<Int32>
  let work: [Work]
  let presentWork: Work?
  let collegeCredits: Int
  let age: Int?

  init(_ standing: Standing, _ network: CareerNetwork) {
    grade = standing.grade
    awards = standing.awards.compactMap { held in
      network.programPlace[held.program].map { place in
        // Nobody says how long a certificate took: a year's, as the award of a trade usually is.
        Award(
          award: held.level == .certificate ? .certificateOneYear : held.level.leastAward, program: place)
      }
    }
    hasDiploma = standing.grade == nil && (standing.hasDiploma || !standing.awards.isEmpty)
    credentials = Set(standing.credentials.compactMap { network.credentialPlace[$0] })
    apprenticeships = Set(standing.apprenticeships.compactMap { network.apprenticeshipPlace[$0] })
    work = standing.work.compactMap { history in
      network.occupationPlace[history.occupation].map { Work(occupation: $0, months: history.months) }
    }
    presentWork = standing.presentWork.flatMap { present in
      network.occupationPlace[present.occupation].map { Work(occupation: $0, months: present.months) }
    }
    collegeCredits = standing.collegeCredits
    // Children are five or six when school begins: at the start of a grade one is at least five years older
    // than its number.
    age = standing.age ?? standing.grade.map { $0 + 5 }
  }

  var isAtSchool: Bool { grade != nil }

  /// Neither an award nor a credential nor an apprenticeship.
  var holdsNothing: Bool { awards.isEmpty && credentials.isEmpty && apprenticeships.isEmpty }

  func months(in occupation: Int32) -> Int {
    work.lazy.filter { $0.occupation == occupation }.map(\.months).max() ?? 0
  }
}
