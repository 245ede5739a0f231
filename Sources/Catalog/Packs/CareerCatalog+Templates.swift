import CareerModel
public import Planning

extension CareerCatalog {
  /// A pack of templates: for each pathway of the classic framework a program of study to start from, made of
  /// the catalogue's courses, programs and credentials. Districts copy one and put their own courses in.
  public func programTemplates() throws(CatalogError) -> Pack {
    var programs: [ProgramOfStudy] = []
    var courses: [SCEDCode: SchoolCourse] = [:]
    for pathway in pathways(in: .classic) {
      guard let roadmap = try roadmap(of: pathway.id) else { continue }
      programs.append(template(of: pathway, roadmap))
      for step in roadmap.courses.technical {
        add(step.course, grade: step.grade, subject: "cte", pathway: pathway.id, to: &courses)
      }
      for step in roadmap.courses.general {
        add(step.course, grade: step.grade, subject: step.subject.rawValue, pathway: nil, to: &courses)
      }
    }
    return Pack(
      id: "templates", title: "Templates of programs of study", owner: .template, state: nil,
      calendar: SchoolCalendar(terms: ["fall", "spring"], grades: 9...12, periods: 7),
      courses: courses.values.sorted { $0.id < $1.id }, programs: programs.sorted { $0.id < $1.id })
  }

  private func template(of pathway: Pathway, _ roadmap: Roadmap) -> ProgramOfStudy {
    let technical = roadmap.courses.technical.sorted { $0.position < $1.position }
    let codes = technical.map(\.course.description)
    let exits = roadmap.exits.compactMap { exit in
      switch exit.origin {
      case .diploma: "high school diploma"
      case .station(let id): roadmap.stop(id).map { Self.name(of: $0) }
      }
    }
    return ProgramOfStudy(
      id: pathway.id.rawValue.replacing("/", with: "-"), title: pathway.name, pathway: pathway.id,
      sequence: codes.map { [$0] },
      requirement: Requirement(
        id: "technical", title: "Technical courses",
        rule: .courses(codes.count, from: CourseChoice(ids: Set(codes)), minimum: nil)),
      continuations: roadmap.stops.compactMap { stop in
        guard case .program(let program, let level) = stop.station.earned else { return nil }
        return ProgramOfStudy.Continuation(college: nil, program: program, award: level)
      },
      credentials: credentialIDs(pathway, roadmap),
      entryPoints: roadmap.entries.map { entry in
        switch entry.kind {
        case .grade9: "grade 9"
        case .diploma: "high school diploma"
        case .holding(let held, _): roadmap.stop(held).map { Self.name(of: $0) } ?? ""
        }
      },
      exitPoints: exits.enumerated().filter { exits.firstIndex(of: $0.element) == $0.offset }.map(\.element))
  }

  /// Those that the roadmap has, and those that one can earn in high school.
  private func credentialIDs(_ pathway: Pathway, _ roadmap: Roadmap) -> [CredentialID] {
    let onRoadmap = roadmap.stops.compactMap { stop -> CredentialID? in
      guard case .credential(let id) = stop.station.earned else { return nil }
      return id
    }
    let atSchool = credentials(of: pathway.id).filter { $0.isEarnedInHighSchool == true }.map(\.id)
    return Set(onRoadmap + atSchool).sorted { $0.rawValue < $1.rawValue }
  }

  private static func name(of stop: RoadmapStop) -> String {
    switch stop.station.earned {
    case .program(_, let level): "\(stop.station.name), \(level.rawValue)"
    case .apprenticeship: "\(stop.station.name), apprenticeship"
    case .credential: stop.title
    }
  }

  /// A course of a year for one credit (the Carnegie unit): the usual length, an assumption that a district
  /// corrects.
  private func add(
    _ code: SCEDCode, grade: Int, subject: String, pathway: PathwayID?,
    to courses: inout [SCEDCode: SchoolCourse]
  ) {
    var course =
      courses[code]
      ?? SchoolCourse(
        id: code.description, title: self.course(code)?.title ?? code.description, sced: code,
        credits: Credits(1), length: 2, grades: grade...12)
    course.grades = min(course.grades.lowerBound, grade)...12
    if !course.subjects.contains(subject) { course.subjects = (course.subjects + [subject]).sorted() }
    if let pathway, !course.pathways.contains(pathway) {
      course.pathways = (course.pathways + [pathway]).sorted()
    }
    courses[code] = course
  }
}
