/// Requirements that no course of the pack can meet.
struct RequirementCheck {
  let view: PackView

  func run() {
    guard !view.whole.courses.isEmpty else { return }
    let counter = CreditCounter(view.whole.courses)
    for (index, set) in view.pack.requirements.enumerated() {
      check(set.root, .requirements(index), view.places, counter, isOwn: true)
    }
    for (index, program) in view.pack.programs.enumerated() {
      guard let requirement = program.requirement else { continue }
      check(requirement, .program(index), view.places, counter, isOwn: true)
    }
    guard let base = view.base else { return }
    for (index, set) in base.pack.requirements.enumerated() where set.kind == .diploma {
      check(set.root, .requirements(index), base.places, counter, isOwn: false)
    }
  }

  private func check(
    _ root: Requirement, _ part: PackElement.Part, _ places: any PackPlaces, _ counter: CreditCounter,
    isOwn: Bool
  ) {
    let isMeetable = canMeet(root, counter)
    view.visit(root, [.key("requires")]) { requirement, steps in
      guard let lack = lack(requirement, counter) else { return }
      let place = places.place(of: PackElement(part, steps))
      let message = "No learner can meet \"\(requirement.id)\" (\(requirement.title)): \(lack)."
      let hint = "Teach a course for it, correct what counts, or ask for less."
      if isOwn, !isMeetable {
        view.log.error(at: place, message, hint: hint)
      } else {
        view.log.warning(
          at: place, message,
          hint: isMeetable
            ? "Another choice meets what is asked for." : "The rule is that of the state's pack. " + hint)
      }
    }
  }

  private func canMeet(_ requirement: Requirement, _ counter: CreditCounter) -> Bool {
    switch requirement.rule {
    case .all(let children): children.allSatisfy { canMeet($0, counter) }
    case .some(let least, of: let children): children.count { canMeet($0, counter) } >= least
    case .milestone: true
    default: lack(requirement, counter) == nil
    }
  }

  /// What is lacking for a requirement that counts courses.
  private func lack(_ requirement: Requirement, _ counter: CreditCounter) -> String? {
    guard let choice = requirement.choice, !choice.isAny else { return nil }
    let count = counter.count(choice)
    if count.courses == 0 { return "no course in the pack counts" }
    switch requirement.rule {
    case .credits(let least, from: _, minimum: _) where count.credits < least:
      return "it asks for \(least) credits, and all courses that count have \(count.credits)"
    case .courses(let least, from: _, minimum: _) where count.courses < least:
      return "it asks for \(least) courses, and \(count.courses) count"
    default: return nil
    }
  }
}
