import CareerModel
package import Planning

extension FileProblem {
  /// What is wrong with a plan's file.
  package init(_ error: PlanFileError, path: String) {
    let format = "docs/plans.md shows the format."
    switch error {
    case .tooLarge:
      self.init(
        "\(path) is too large for a plan.",
        hint: "At most \(Figures.number(PlanFile.mostBytes)) bytes.")
    case .notJSON(let reason): self.init("\(path) is no JSON: \(reason)", hint: format)
    case .unknownKey(let key, let place, let near):
      self.init(
        "\(path): \(place) has an unknown key \"\(key)\".",
        hint: near.map { "Did you mean \"\($0)\"?" } ?? format)
    case .missingKey(let key, let place):
      self.init("\(path): \(place) has no \(key).", hint: format)
    case .badValue(let place, let found, let expected):
      self.init("\(path): \(place) is \(found).", hint: "Expected \(expected). " + format)
    case .unknown(let place, let kind, let value, let near):
      self.init(
        "\(path): \(place): there is no \(kind.rawValue) \"\(value)\".",
        hint: near.map { "Did you mean \"\($0)\"?" } ?? format)
    }
  }

  /// Why a plan cannot be audited; `option` is how sets are named.
  package init(_ error: AuditError, option: String) {
    switch error {
    case .repeatedSet(let id):
      self.init("The pack has two requirement sets \"\(id)\".", hint: "Run waymark check on it.")
    case .repeatedRequirement(let name):
      self.init("The pack has two requirements \"\(name)\".", hint: "Run waymark check on it.")
    case .tooManyRequirements(let count, let most):
      self.init(
        "\(count) requirements count courses; one audit handles \(most).",
        hint: "Name fewer sets with \(option).")
    case .tooManyPriorities(let count):
      self.init(
        "The requirements have \(count) different priorities.", hint: "Use fewer of them.")
    case .tooManyRecords(let count, let most):
      self.init(
        "The plan has \(count) courses that could count; one audit handles \(most).",
        hint: "Take courses out that count toward nothing.")
    }
  }

  /// Why there is nothing to audit a plan against; `option` is how sets are named.
  package init(_ error: SetChoiceError, option: String) {
    switch error {
    case .noDiploma(let pack, let known):
      self.init(
        "The pack \"\(pack)\" has no diploma for this plan.",
        hint: "Name what to look at with \(option): " + known.prefix(8).joined(separator: ", "))
    case .unknownSet(let id, let pack, let known):
      self.init(
        "The pack \"\(pack)\" has no requirement set \"\(id)\".",
        hint: NearestWords(known).hint(for: id) ?? "It has: " + known.prefix(12).joined(separator: ", "))
    }
  }
}
