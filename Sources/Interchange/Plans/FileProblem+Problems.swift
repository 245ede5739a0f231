import CareerModel
package import Planning

extension FileProblem {
  /// What is wrong with a file to plan.
  package init(_ error: ProblemFileError, path: String) {
    let format = "docs/planning.md shows the format."
    switch error {
    case .tooLarge:
      self.init(
        "\(path) is too large for a problem to plan.",
        hint: "At most \(Figures.number(ProblemFile.mostBytes)) bytes.")
    case .notJSON(let reason): self.init("\(path) is no JSON: \(reason)", hint: format)
    case .unknownKey(let key, let place):
      self.init("\(path): \(place) has an unknown key \"\(key)\".", hint: format)
    case .missingKey(let key, let place):
      self.init("\(path): \(place) has no \(key).", hint: format)
    case .badValue(let place, let found, let expected):
      self.init("\(path): \(place) is \(found).", hint: "Expected \(expected). " + format)
    case .problem(let error): self.init(error, path: path)
    }
  }

  /// What a pack does not have for a plan.
  package init(_ error: PlanRequestError, pack: Pack) {
    func didYouMean(_ near: [String]) -> String? {
      guard let first = near.first else { return nil }
      if near.count == 1 { return "Did you mean \"\(first)\"?" }
      return "The nearest: " + near.joined(separator: ", ")
    }
    switch error {
    case .unknownGoal(let id, let near):
      self.init(
        "The pack \"\(pack.id)\" has no requirement set and no program of study \"\(id)\".",
        hint: didYouMean(near) ?? "It has: " + pack.goalSets.map(\.id).prefix(12).joined(separator: ", "))
    case .emptyGoal(let id):
      self.init(
        "The goal \"\(id)\" asks for nothing that can be planned.",
        hint: "Give it requirements or a sequence of courses in the pack.")
    case .noGoal(let graduation):
      self.init(
        "The pack \"\(pack.id)\" has no diploma"
          + (graduation.map { " for the class of \($0)." } ?? "."),
        hint: "Name a goal: " + pack.goalSets.map(\.id).prefix(8).joined(separator: ", "))
    case .noCalendar(let id):
      self.init(
        "The pack \"\(id)\" has no calendar.",
        hint: "A district's pack says which terms and periods there are; plan with one of those.")
    case .unknownTerm(let term, let known):
      self.init(
        "There is no term \"\(term)\" to plan.",
        hint: known.isEmpty ? "The calendar is over." : "There are: " + known.joined(separator: ", "))
    case .unknownSchool(let school, let known):
      self.init(
        "The pack \"\(pack.id)\" has no school \"\(school)\".",
        hint: known.isEmpty ? "It names no schools." : "There are: " + known.joined(separator: ", "))
    case .unknownCourse(let id, let near):
      self.init(
        "The pack \"\(pack.id)\" has no course \"\(id)\".",
        hint: didYouMean(near.map { [$0] } ?? []))
    case .problem(let error): self.init(error, path: "The problem")
    }
  }

  private init(_ error: PlanError, path: String) {
    switch error {
    case .count(let list, let count, let allowed):
      self.init(
        "\(path): \(list.rawValue) has \(count) entries.",
        hint: "Expected \(allowed.lowerBound) to \(allowed.upperBound).")
    case .repeated(let list, let id):
      self.init("\(path): \(list.rawValue) has \(id) twice.", hint: "Take one of them out.")
    case .outOfRange(let list, let id, let value, let allowed):
      self.init(
        "\(path): a figure of \(id) in \(list.rawValue) is \(value).",
        hint: "Expected \(allowed.lowerBound) to \(allowed.upperBound); credits in thousandths.")
    case .unknownCourse(let list, let id):
      self.init(
        "\(path): \(list.rawValue) names a course \(id) that is not offered.", hint: "Check the id."
      )
    case .unknownTerm(let list, let id):
      self.init(
        "\(path): \(list.rawValue) names a term \(id) that is not planned.", hint: "Check the id.")
    }
  }
}
