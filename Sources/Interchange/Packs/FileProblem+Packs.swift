import CareerModel

extension FileProblem {
  /// What is wrong with a document that holds the files of a pack.
  package init(_ error: PackBundleError, path: String) {
    let format =
      "Send {\"files\": {\"pack.yaml\": \"...\", \"courses.csv\": \"...\"}}; docs/packs.md shows the files."
    switch error {
    case .tooLarge:
      self.init(
        "\(path) is too large for a pack.", hint: "At most \(Figures.number(PackBundle.mostBytes)) bytes.")
    case .notJSON(let reason): self.init("\(path) is no JSON: \(reason)", hint: format)
    case .unknownKey(let key): self.init("\(path) has an unknown key \"\(key)\".", hint: format)
    case .missingKey(let key): self.init("\(path) has no \(key).", hint: format)
    case .badValue(let place, let found, let expected):
      self.init("\(path): \(place) is \(found).", hint: "Expected \(expected). " + format)
    case .unknownFile(let name, let near):
      self.init(
        "\(path): a pack has no file \"\(name)\".",
        hint: near.map { "Did you mean \"\($0)\"?" }
          ?? "There are: " + PackFolder.files.joined(separator: ", ")
          + ", and in the folders programs and requirements files such as nursing.yaml.")
    }
  }
}
