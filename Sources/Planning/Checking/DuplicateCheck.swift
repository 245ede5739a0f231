/// Ids that two things have.
struct DuplicateCheck {
  let view: PackView

  func run() {
    let pack = view.pack
    unique(pack.courses.map(\.id), "course") { .init(.course($0), key: "id") }
    unique(pack.agreements.map(\.id), "agreement") { .init(.agreement($0), key: "id") }
    unique(pack.programs.map(\.id), "program of study") { .init(.program($0), key: "id") }
    unique(pack.requirements.map(\.id), "requirement set") { .init(.requirements($0), key: "id") }
    unique(pack.planRules.map(\.id), "plan rule") { .init(.planRule($0), key: "id") }
    if let calendar = pack.calendar {
      unique(calendar.terms, "term") { .init(.calendar, [.key("terms"), .item($0)]) }
      unique(calendar.schools, "school") { .init(.calendar, [.key("schools"), .item($0)]) }
    }
    for (index, set) in pack.requirements.enumerated() { requirements(set.root, .requirements(index)) }
    for (index, program) in pack.programs.enumerated() {
      if let requirement = program.requirement { requirements(requirement, .program(index)) }
    }
    replaced()
  }

  private func requirements(_ root: Requirement, _ part: PackElement.Part) {
    var seen: Set<String> = []
    view.visit(root, [.key("requires")]) { requirement, steps in
      if seen.insert(requirement.id).inserted { return }
      view.error(
        PackElement(part, steps + [.key("id")]),
        "The requirement \"\(requirement.id)\" is in this set twice.",
        hint: "Give one of them another id: learners' records and sharing rules name it.")
    }
  }

  /// A set of the state is replaced only by mistake.
  private func replaced() {
    let known = Set(view.base?.pack.requirements.map(\.id) ?? [])
    for (index, set) in view.pack.requirements.enumerated() where known.contains(set.id) {
      view.error(
        PackElement(.requirements(index), key: "id"),
        "The pack that this one extends has a requirement set \"\(set.id)\" already.",
        hint: "Give this one an id of its own; a learner can be held to both.")
    }
  }

  private func unique(_ ids: [String], _ what: String, _ element: (Int) -> PackElement) {
    var first: [String: Int] = [:]
    for (index, id) in ids.enumerated() {
      guard let earlier = first[id] else {
        first[id] = index
        continue
      }
      let place = view.places.place(of: element(earlier))
      view.error(
        element(index), "The \(what) \"\(id)\" is there twice.",
        hint: "It is also in \(place.file), line \(place.line).")
    }
  }
}
