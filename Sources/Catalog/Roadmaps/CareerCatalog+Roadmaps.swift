public import CareerModel
import GRDB

extension CareerCatalog {
  /// The roadmap of a pathway, with pay and colleges of a state (or of the United States); `nil` where the
  /// pathway is unknown or has no roadmap.
  public func roadmap(of id: PathwayID, in state: StateCode? = nil) throws(CatalogError) -> Roadmap? {
    guard let pathway = pathway(id) else { return nil }
    let lines = try read { try RoadmapReader(db: $0, translations: core.translations).lines(of: id) }
    guard !lines.isEmpty else { return nil }
    return try RoadmapComposer(catalog: self, pathway: pathway, state: state, lines: lines).roadmap()
  }

  /// How many public colleges of a state (or everywhere) offer a program at an award.
  func collegeCount(
    of program: CIPCode, at award: AwardLevel, in state: StateCode?
  ) throws(CatalogError) -> Int {
    try offerings(of: program, in: state).count { !award.awards.isDisjoint(with: $0.awards) }
  }

  /// The title and the time-based hours of a registered apprenticeship. One that the crosswalk lists for
  /// several occupations has one title in the table of terms.
  func apprenticeship(rapids: String) throws(CatalogError) -> Apprenticeship? {
    try read { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT apprenticeships.rapids, apprenticeships.title, time_based_hours
          FROM apprenticeships LEFT JOIN apprenticeship_terms USING (rapids)
          WHERE apprenticeships.rapids = ? ORDER BY apprenticeships.title LIMIT 1
          """, arguments: [rapids]
      ).map { Apprenticeship(rapids: $0[0], title: $0[1], timeBasedHours: $0[2]) }
    }
  }

  /// Credentials that nearly all states require, by occupation.
  func requiredCredentials() throws(CatalogError) -> [OccupationCode: [Credential]] {
    let links = try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT occupation, credential FROM credential_occupations
          WHERE relation = 'required' ORDER BY occupation, credential
          """
      ).map { (OccupationCode($0[0] as String), CredentialID(rawValue: $0[1])) }
    }
    var required: [OccupationCode: [Credential]] = [:]
    for (code, id) in links {
      guard let code, let credential = credential(id) else { continue }
      required[code, default: []].append(credential)
    }
    return required
  }

  /// The high school courses of a pathway. A pathway without its own has those of the classic pathways that
  /// went mainly into it, each once; none where no classic pathway did.
  package func roadmapCourses(of pathway: PathwayID) throws(CatalogError) -> RoadmapCourses {
    let own = try courseSequence(of: pathway)
    if !own.isEmpty {
      return RoadmapCourses(borrowedFrom: [], technical: own, general: try generalCourses(of: pathway))
    }
    let lenders = frameworkLinks(of: pathway).filter { $0.modern == pathway && $0.strength == .main }
      .map(\.classic).sorted()
    var technical: [CourseStep] = []
    var general: [GeneralCourse] = []
    for lender in lenders {
      for step in try courseSequence(of: lender)
      where !technical.contains(where: { $0.course == step.course }) {
        technical.append(
          CourseStep(
            position: technical.count + 1, stage: step.stage, grade: step.grade, course: step.course))
      }
      for course in try generalCourses(of: lender)
      where !general.contains(where: { $0.grade == course.grade && $0.subject == course.subject }) {
        general.append(course)
      }
    }
    return RoadmapCourses(borrowedFrom: lenders, technical: technical, general: general)
  }
}
