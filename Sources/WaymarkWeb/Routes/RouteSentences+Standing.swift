import CareerModel
import Catalog
import Interchange
import Routing
import Wording

extension RouteSentences {
  /// Where a traveller stands and lives, as a sentence.
  func start(_ standing: Standing, in place: String) -> Passage {
    words.passage(.routesFromIn, self.start(standing), place)
  }

  /// Where a traveller stands: "grade 10", "work as Cashiers".
  func start(_ standing: Standing) -> Passage {
    if let grade = standing.grade { return words(.routesStartGrade, String(grade)).passage }
    if let present = standing.presentWork {
      return words.passage(.routesStartWork, occupation(present.occupation))
    }
    if let award = standing.awards.max(by: { ($0.level, $0.program) < ($1.level, $1.program) }) {
      return words.schooling(.award(award.level)).passage
    }
    return words.schooling(standing.hasDiploma ? .diploma : .none).passage
  }

  /// Work as a choice of the list: "Working as Cashiers, 2 y".
  func work(_ work: WorkHistory) -> Passage {
    let title = words.passage(.routesWorkingAs, occupation(work.occupation))
    return work.months == 0 ? title : Passage([title, duration(work.months)], separator: ", ")
  }

  /// Something held, as its text in the address says it.
  func held(_ text: String) -> Passage {
    guard let standing = try? StandingText(start: "no-diploma", held: [text]).standing() else {
      return text.passage
    }
    if let award = standing.awards.first {
      return words.passage(.routeStudyIn, words.awardLevel(award.level), route.title(award.program))
    }
    if let credential = standing.credentials.first { return route.title(credential) }
    if let rapids = standing.apprenticeships.first { return route.title(.apprenticeship(rapids: rapids)) }
    if let work = standing.work.first { return self.work(work) }
    if standing.collegeCredits > 0 {
      return words.count(.routeCollegeCredits, standing.collegeCredits).passage
    }
    if let age = standing.age { return words(.routesAgeHeld, String(age)).passage }
    return standing.hasDiploma ? words.schooling(.diploma).passage : text.passage
  }

  /// How the address says that something is held; `nil` for what it cannot say.
  func heldText(of subject: RouteLeg.Subject) -> String? {
    switch subject {
    case .highSchool(_, nil): "diploma"
    case .highSchool(_, let id?), .credential(let id): "credential:\(id)"
    case .study(let award, let program?): "\(award.level.rawValue):\(program)"
    case .apprenticeship(let rapids): "apprenticeship:\(rapids)"
    case .work(let code): "occupation:\(code):2"
    case .study(_, nil), .stateLicence: nil
    }
  }

  // MARK: Goals

  /// A goal by its name.
  func name(of goal: RouteGoal) -> Passage {
    switch goal {
    case .occupation(let code): occupation(code)
    case .pathway(let id, let level):
      words(
        level.map(levelPhrase) ?? .routesGoalPathway, catalog.pathway(id)?.name ?? id.rawValue
      ).passage
    case .cluster(let id, let wage):
      words(.routesGoalCluster, catalog.cluster(id)?.name ?? id.rawValue, Figures.dollars(wage)).passage
    }
  }

  private func levelPhrase(_ level: SkillLevel) -> Phrase {
    switch level {
    case .semi: .routesGoalSemi
    case .mid: .routesGoalMid
    case .high: .routesGoalHigh
    }
  }

  /// A goal as it stands in the form's field.
  func typed(_ goal: RouteGoal) -> String {
    if case .occupation(let code) = goal { return occupation(code).text }
    return RouteGoalAddress(goal).description
  }
}
