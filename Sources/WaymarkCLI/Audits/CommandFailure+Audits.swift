import CareerModel
import Interchange
import Planning

extension CommandFailure {
  /// What is wrong with a plan's file.
  init(_ error: PlanFileError, path: String) {
    let format = "docs/plans.md shows the format."
    switch error {
    case .tooLarge:
      self.init(
        .badData, "\(path) is too large for a plan.",
        hint: "At most \(Figures.number(PlanFile.mostBytes)) bytes.")
    case .notJSON(let reason): self.init(.badData, "\(path) is no JSON: \(reason)", hint: format)
    case .unknownKey(let key, let place, let near):
      self.init(
        .badData, "\(path): \(place) has an unknown key \"\(key)\".",
        hint: near.map { "Did you mean \"\($0)\"?" } ?? format)
    case .missingKey(let key, let place):
      self.init(.badData, "\(path): \(place) has no \(key).", hint: format)
    case .badValue(let place, let found, let expected):
      self.init(.badData, "\(path): \(place) is \(found).", hint: "Expected \(expected). " + format)
    case .unknown(let place, let kind, let value, let near):
      self.init(
        .badData, "\(path): \(place): there is no \(kind.rawValue) \"\(value)\".",
        hint: near.map { "Did you mean \"\($0)\"?" } ?? format)
    }
  }

  /// Why a plan cannot be audited.
  init(_ error: AuditError) {
    switch error {
    case .repeatedSet(let id):
      self.init(.badData, "The pack has two requirement sets \"\(id)\".", hint: "Run waymark check on it.")
    case .repeatedRequirement(let name):
      self.init(.badData, "The pack has two requirements \"\(name)\".", hint: "Run waymark check on it.")
    case .tooManyRequirements(let count, let most):
      self.init(
        .badData, "\(count) requirements count courses; one audit handles \(most).",
        hint: "Name fewer sets with --against.")
    case .tooManyPriorities(let count):
      self.init(
        .badData, "The requirements have \(count) different priorities.", hint: "Use fewer of them.")
    case .tooManyRecords(let count, let most):
      self.init(
        .badData, "The plan has \(count) courses that could count; one audit handles \(most).",
        hint: "Take courses out that count toward nothing.")
    }
  }
}
