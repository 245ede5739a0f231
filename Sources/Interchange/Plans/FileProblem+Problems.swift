import CareerModel
import Planning

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
