import CareerModel

/// Codes and ids that the catalogue does not have, and subjects that no pack knows.
struct CodeCheck {
  let view: PackView
  private let nearestSCED: NearestWords
  private let nearestProgram: NearestWords
  private let nearestCollege: NearestWords
  private let nearestPathway: NearestWords
  private let nearestCredential: NearestWords
  private let nearestSubject = NearestWords(SubjectWords.shared.sorted())
  private let sortedSCED: [SCEDCode]?

  init(view: PackView) {
    self.view = view
    let codes = view.codes
    nearestSCED = NearestWords { (codes.sced ?? []).sorted().map(\.description) }
    nearestProgram = NearestWords { (codes.programs ?? []).sorted().map(\.description) }
    nearestCollege = NearestWords { (codes.colleges ?? []).sorted().map(\.description) }
    nearestPathway = NearestWords { (codes.pathways ?? []).sorted().map(\.rawValue) }
    nearestCredential = NearestWords { (codes.credentials ?? []).sorted().map(\.rawValue) }
    sortedSCED = codes.sced?.sorted()
  }

  func run() {
    for (index, course) in view.pack.courses.enumerated() {
      if let code = course.sced { self.course(code, .init(.course(index), key: "sced")) }
      for pathway in course.pathways {
        self.pathway(pathway, .init(.course(index), key: "pathways", value: pathway.rawValue))
      }
      for subject in course.subjects {
        self.subject(subject, .init(.course(index), key: "counts_as", value: subject))
      }
    }
    for (index, agreement) in view.pack.agreements.enumerated() {
      college(agreement.college, .init(.agreement(index), key: "college"))
    }
    for (index, set) in view.pack.requirements.enumerated() { requirements(set.root, .requirements(index)) }
    for (index, program) in view.pack.programs.enumerated() { self.program(program, .program(index)) }
  }

  private func program(_ program: ProgramOfStudy, _ part: PackElement.Part) {
    pathway(program.pathway, .init(part, key: "pathway"))
    for (index, next) in program.continuations.enumerated() {
      let steps: [PackElement.Step] = [.key("continues"), .item(index)]
      if let id = next.college {
        college(id, PackElement(part, steps + [.key("college")]))
      } else if view.pack.owner != .template {
        view.error(
          PackElement(part, steps), "A program that carries on names no college.",
          hint: "Add college, with its UNITID; only a template may leave it out.")
      }
      if view.codes.programs?.contains(next.program) == false {
        view.error(
          PackElement(part, steps + [.key("program")]),
          "There is no program with the CIP code \(next.program).",
          hint: nearestProgram.hint(for: next.program.description))
      }
    }
    for id in program.credentials where view.codes.credentials?.contains(id) == false {
      view.error(
        .init(part, key: "credentials", value: id.rawValue), "There is no credential \"\(id)\".",
        hint: nearestCredential.hint(for: id.rawValue) ?? "Look it up: waymark search --kind credential")
    }
    if let requirement = program.requirement { requirements(requirement, part) }
  }

  private func requirements(_ root: Requirement, _ part: PackElement.Part) {
    view.visit(root, [.key("requires")]) { requirement, steps in
      guard let choice = requirement.choice else { return }
      let from = steps + [.key("from")]
      for subject in choice.subjects.sorted() {
        self.subject(subject, PackElement(part, from + [.key("subjects")], value: subject))
      }
      for pathway in choice.pathways.sorted() {
        self.pathway(pathway, PackElement(part, from + [.key("pathways")], value: pathway.rawValue))
      }
      for range in choice.sced {
        if range.lowerBound == range.upperBound {
          let text = range.lowerBound.description
          course(range.lowerBound, PackElement(part, from + [.key("sced")], value: text))
        } else if let sortedSCED, !Self.isAny(of: sortedSCED, in: range) {
          view.error(
            PackElement(part, from + [.key("sced")], value: "\(range.lowerBound)-\(range.upperBound)"),
            "No course has a SCED code from \(range.lowerBound) to \(range.upperBound).")
        }
      }
    }
  }

  private static func isAny(of codes: [SCEDCode], in range: ClosedRange<SCEDCode>) -> Bool {
    codes.contains { range.contains($0) }
  }

  private func course(_ code: SCEDCode, _ element: PackElement) {
    if view.codes.sced?.contains(code) != false { return }
    view.error(
      element, "There is no course with the SCED code \(code).",
      hint: nearestSCED.hint(for: code.description) ?? "Look it up: waymark search --kind course")
  }

  private func college(_ id: UnitID, _ element: PackElement) {
    if view.codes.colleges?.contains(id) != false { return }
    view.error(
      element, "There is no college with the UNITID \(id).",
      hint: nearestCollege.hint(for: id.description) ?? "Look it up: waymark search --kind institution")
  }

  private func pathway(_ id: PathwayID, _ element: PackElement) {
    if view.codes.pathways?.contains(id) != false { return }
    view.error(
      element, "There is no pathway \"\(id)\".",
      hint: nearestPathway.hint(for: id.rawValue) ?? "Look it up: waymark pathways")
  }

  private func subject(_ word: String, _ element: PackElement) {
    if SubjectWords.isKnown(word, in: view.pack.state) { return }
    let own = view.pack.state.map {
      " A subject that only this state has begins with \"\($0.description.lowercased())-\"."
    }
    view.error(
      element, "There is no subject \"\(word)\".",
      hint: nearestSubject.hint(for: word) ?? "docs/packs.md lists them." + (own ?? ""))
  }
}
