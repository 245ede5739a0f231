import ArgumentParser
import Catalog

/// `waymark catalog verify`: checks the facts and the catalogue compiled from them.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check the facts and the catalogue; list everything that is wrong.",
    discussion: """
      Looks at every table, the sources, references, pathways, sentences, counts and \
      the compiled file. Ends with exit code 65 when something is wrong.

      EXAMPLES:
        waymark catalog verify
        waymark catalog verify --facts Facts --json
      """)

  @OptionGroup var document: DocumentOptions
  @OptionGroup var options: CatalogOptions

  func run() throws {
    _ = try options.factsFolder()
    let location = try options.location()
    let bar = ProgressBar()
    defer { bar.clear() }
    let findings = CatalogVerifier(location).findings { bar.show("Checking \($0)", $1) }
    bar.clear()
    try document.show(VerifyRecord(findings: findings)) { _ in
      findings.map { "\($0.check.rawValue): \($0.place): \($0.message)\n" }.joined()
        + (findings.isEmpty ? "The facts and the catalogue are in order.\n" : "")
    }
    if !findings.isEmpty {
      throw CommandFailure(
        .badData, findings.count == 1 ? "1 thing is wrong." : "\(findings.count) things are wrong.",
        hint: "Correct the facts, then run: waymark catalog build")
    }
  }
}
