/// Measures programs of study against the six elements of 20 U.S.C. 2302(41). A pack shows an element or does not
/// show it: whether a program has it in truth is for people to say.
struct ProgramCheck {
  let view: PackView

  func run() -> [ProgramStanding] {
    view.pack.programs.enumerated().map { index, program in
      let standing = standing(program)
      let unmet = standing.findings.filter { !$0.isMet }
      if !unmet.isEmpty {
        let list = unmet.map { finding in
          "(\(finding.element.letter)) \(finding.element.title), missing: "
            + finding.missing.joined(separator: "; ")
        }
        view.warn(
          .init(.program(index)),
          "The program \"\(program.id)\" does not show \(unmet.count) of the 6 elements of a program of study: "
            + list.joined(separator: ". ") + ".",
          hint: "They are those of the federal definition, 20 U.S.C. 2302(41).")
      }
      return standing
    }
  }

  private func standing(_ program: ProgramOfStudy) -> ProgramStanding {
    let courses = program.sequence.joined().compactMap { view.courses[$0] }
    return ProgramStanding(
      id: program.id, title: program.title,
      findings: ProgramElement.allCases.map { element in
        .init(element: element, missing: missing(element, program, courses))
      })
  }

  private func missing(
    _ element: ProgramElement, _ program: ProgramOfStudy, _ courses: [SchoolCourse]
  ) -> [String] {
    switch element {
    case .standards:
      program.standards.isEmpty ? ["the state standards that its courses teach in standards"] : []
    case .knowledge: knowledge(program, courses)
    case .industry:
      program.industryNeeds.isEmpty
        ? ["who needs it, by which figures or whose advice in industry-needs"] : []
    case .progression: progression(program)
    case .points: points(program)
    case .credential:
      program.continuations.isEmpty
        ? ["a program at a college or university that carries on, in continues"] : []
    }
  }

  private func knowledge(_ program: ProgramOfStudy, _ courses: [SchoolCourse]) -> [String] {
    var missing: [String] = []
    var subjects = Set(courses.flatMap(\.subjects))
    var named = Set(program.sequence.joined())
    if let requirement = program.requirement {
      view.visit(requirement, []) { requirement, _ in
        subjects.formUnion(requirement.choice?.subjects ?? [])
        named.formUnion(requirement.choice?.ids ?? [])
      }
    }
    for id in named { subjects.formUnion(view.courses[id]?.subjects ?? []) }
    if subjects.isDisjoint(with: SubjectWords.academic) {
      missing.append(
        "an academic course, or one that counts as an academic subject, in counts_as or requires")
    }
    if !courses.contains(where: { $0.subjects.contains("cte") || $0.pathways.contains(program.pathway) }) {
      missing.append(
        "a technical course: one that counts as cte or belongs to the pathway, in counts_as or pathways")
    }
    if program.workBasedLearning.isEmpty, !subjects.contains("career-development") {
      missing.append(
        "where employability is learned, in work-based-learning, or a course in career-development")
    }
    return missing
  }

  private func progression(_ program: ProgramOfStudy) -> [String] {
    guard program.sequence.count >= 2 else { return ["a second step in the sequence"] }
    var earlier = Set<String>()
    for step in program.sequence {
      if step.contains(where: { !earlier.isDisjoint(with: view.courses[$0]?.prerequisites?.courses ?? []) }) {
        return []
      }
      earlier.formUnion(step)
    }
    let grades = [program.sequence.first, program.sequence.last].map { step in
      (step ?? []).compactMap { view.courses[$0]?.grades.lowerBound }.min()
    }
    if let first = grades[0], let last = grades[1], first < last { return [] }
    return ["a step that builds on an earlier one by prerequisites, or comes in a higher grade"]
  }

  private func points(_ program: ProgramOfStudy) -> [String] {
    var missing: [String] = []
    if program.entryPoints.count < 2 { missing.append("at least two entry points, in entry-points") }
    if program.exitPoints.count < 2 { missing.append("at least two exit points, in exit-points") }
    if program.credentials.isEmpty { missing.append("a credential to leave with, in credentials") }
    return missing
  }
}
