import ArgumentParser
import Catalog
import Interchange

extension CommandFailure {
  /// The failure that an error of any module amounts to; `nil` for what the argument parser answers itself:
  /// wrong usage, a request for help, an exit code.
  init?(_ error: any Error) {
    switch error {
    case let failure as CommandFailure: self = failure
    case let error as CatalogError: self.init(error)
    case let error as FactsError: self.init(error)
    case let error as ImportFailure: self.init(error)
    case is ExitCode, is CleanExit, is ValidationError: return nil
    default:
      if Waymark.exitCode(for: error) != .failure { return nil }
      self.init(
        .bug, "Something went wrong that should not have: \(error)",
        hint: "Please report it, with the command you gave.")
    }
  }

  private init(_ error: CatalogError) {
    switch error {
    case .facts(let error): self.init(error)
    case .conflict, .danglingReference: self.init(.badData, error.description)
    case .notBuilt(let path, let reason):
      self.init(
        .unavailable, "Cannot write the catalogue to \(path): \(reason)",
        hint: "Name another file with --catalog, or in WAYMARK_CATALOG.")
    case .missing(let path):
      self.init(.missingFile, "There is no catalogue at \(path).", hint: Self.buildHint)
    case .unreadable(let path, let reason):
      self.init(.badData, "The catalogue at \(path) cannot be read: \(reason)", hint: Self.buildHint)
    case .otherVersion(let path, let found, let expected):
      self.init(
        .badData, "The catalogue at \(path) has schema version \(found), this program needs \(expected).",
        hint: Self.buildHint)
    case .resourceMissing(let name):
      self.init(
        .missingFile, "The program's own file \(name) is missing.",
        hint: "Keep the waymark_*.resources folders beside the program.")
    }
  }

  private init(_ error: FactsError) {
    switch error {
    case .missing(let file):
      self.init(
        .missingFile, "The facts file \(file) is missing.",
        hint: "Name the facts folder with --facts or in WAYMARK_FACTS, or restore the file.")
    case .notWritable(let file, let reason):
      self.init(.unavailable, "Cannot write \(file): \(reason)", hint: "Nothing was changed.")
    case .partlyWritten: self.init(.unavailable, error.description, hint: "Import the data set again.")
    case .wrongHeader, .badLine:
      self.init(.badData, error.description, hint: "Run: waymark catalog verify")
    }
  }

  private init(_ failure: ImportFailure) {
    let kind: Kind =
      switch failure {
      case .notFound, .unreadable, .missingFile: .missingFile
      default: .badData
      }
    self.init(kind, failure.description, hint: failure.hint)
  }

  private static let buildHint = "Run: waymark catalog build"
}
