import CareerModel
import Planning

extension FileProblem {
  /// What is wrong with a curriculum file.
  package init(_ error: CurriculumFileError, path: String) {
    let format = "docs/balance.md shows the format."
    switch error {
    case .tooLarge:
      self.init(
        "\(path) is too large for a curriculum.",
        hint: "At most \(Figures.number(CurriculumFile.mostBytes)) bytes.")
    case .notJSON(let reason): self.init("\(path) is no JSON: \(reason)", hint: format)
    case .unknownKey(let key): self.init("\(path) has an unknown key \"\(key)\".", hint: format)
    case .missingKey(let key): self.init("\(path) has no \(key).", hint: format)
    case .badValue(let place, let found, let expected):
      self.init(
        "\(path): \(place) is \(found).", hint: "Expected \(expected). " + format)
    case .problem(let error): self.init(error, path: path)
    }
  }

  private init(_ error: BalanceError, path: String) {
    switch error {
    case .outOfRange(let figure, let value, let allowed, let course):
      let place: String =
        switch figure {
        case .courses, .prerequisites: "the number of \(figure.rawValue)"
        default: figure.rawValue + (course.map { ", number \($0)," } ?? "")
        }
      self.init(
        "\(path): \(place) is \(value).",
        hint: "Expected \(Figures.number(allowed.lowerBound)) to \(Figures.number(allowed.upperBound)).")
    case .crossedBounds(let least, let low, let greatest, let high):
      self.init(
        "\(path): \(least.rawValue) is \(low), and \(greatest.rawValue) is \(high).",
        hint: "The least cannot be more than the most.")
    case .prerequisites(.unknownCourse(let number, let place, let courses)):
      self.init(
        "\(path): prerequisites, number \(place), names a course \(number).",
        hint: "Courses are numbered from 1 to \(courses), in the order of credits.")
    case .prerequisites(.cycle(let courses)):
      let shown = courses.prefix(12).map(String.init).joined(separator: ", ")
      self.init(
        courses.count == 1
          ? "\(path): course \(shown) is its own prerequisite."
          : "\(path): courses \(shown)\(courses.count > 12 ? " and others" : "") each come before the next, "
            + "and the last before the first.",
        hint: "Take out one of these prerequisites.")
    }
  }
}
