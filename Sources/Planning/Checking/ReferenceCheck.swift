/// Names of courses, terms and schools that the pack does not have.
struct ReferenceCheck {
  let view: PackView

  func run() {
    courses()
    for (index, agreement) in view.pack.agreements.enumerated() {
      if view.courses.isEmpty {
        view.error(.init(.agreement(index), key: "courses"), "The pack has agreements and no courses.")
        break
      }
      for id in agreement.courses {
        view.expectCourse(id, .init(.agreement(index), key: "courses", value: id))
      }
    }
    for (index, set) in view.pack.requirements.enumerated() { requirements(set.root, .requirements(index)) }
    for (index, program) in view.pack.programs.enumerated() {
      for (step, courses) in program.sequence.enumerated() {
        for id in courses {
          view.expectCourse(id, PackElement(.program(index), [.key("sequence"), .item(step)], value: id))
        }
      }
      if let requirement = program.requirement { requirements(requirement, .program(index)) }
    }
  }

  private func courses() {
    guard !view.pack.courses.isEmpty else { return }
    guard let calendar = view.whole.calendar else {
      view.error(
        .init(.course(0)), "There are courses and no calendar.yaml.",
        hint: "Say there which terms, grades and periods there are.")
      return
    }
    let (terms, schools) = (Set(calendar.terms), Set(calendar.schools))
    let nearestTerm = NearestWords(calendar.terms)
    let nearestSchool = NearestWords(calendar.schools)
    for (index, course) in view.pack.courses.enumerated() {
      for term in course.terms where !terms.contains(term) {
        view.error(
          .init(.course(index), key: "terms", value: term), "There is no term \"\(term)\".",
          hint: nearestTerm.hint(for: term) ?? "calendar.yaml has: " + calendar.terms.joined(separator: ", "))
      }
      for school in course.schools where !schools.contains(school) {
        view.error(
          .init(.course(index), key: "schools", value: school), "There is no school \"\(school)\".",
          hint: nearestSchool.hint(for: school) ?? "Add it to the schools in calendar.yaml.")
      }
      for id in (course.prerequisites?.courses ?? []).sorted() {
        view.expectCourse(id, .init(.course(index), key: "prerequisites", value: id))
      }
      for id in course.corequisites {
        view.expectCourse(id, .init(.course(index), key: "corequisites", value: id))
      }
      for id in course.sameAs {
        let element = PackElement(.course(index), key: "same_as", value: id)
        view.expectCourse(id, element)
        if id == course.id {
          view.error(
            element, "The course is the same as itself.", hint: "Name the other form of it, or nothing.")
        }
      }
    }
  }

  private func requirements(_ root: Requirement, _ part: PackElement.Part) {
    view.visit(root, [.key("requires")]) { requirement, steps in
      guard let choice = requirement.choice else { return }
      for id in choice.ids.sorted() {
        view.expectCourse(id, PackElement(part, steps + [.key("from"), .key("courses")], value: id))
      }
      for id in choice.except.sorted() {
        view.expectCourse(id, PackElement(part, steps + [.key("from"), .key("except")], value: id))
      }
    }
  }
}
