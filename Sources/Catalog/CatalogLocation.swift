import CareerModel
import Foundation

/// A compiled catalogue and the facts it is compiled from.
public struct CatalogLocation: Sendable {
  /// The folder of facts.
  public let facts: FactsFolder
  /// The compiled file.
  public let path: String

  /// Names a catalogue and its facts.
  public init(facts: FactsFolder, path: String) {
    self.facts = facts
    self.path = path
  }

  /// Why a catalogue has to be compiled before it can be used.
  public enum Staleness: Sendable, Equatable {
    /// There is none.
    case missing
    /// The facts have changed since.
    case factsChanged
    /// It cannot be read, or was compiled by another version of the program.
    case unusable
  }

  /// Says whether the catalogue has to be compiled, and why; `nil` when it is up to date.
  ///
  /// Looks at the files' dates first, and at the facts themselves only when the dates say they are newer:
  /// a fresh checkout has new dates and may have the same facts. Without a facts folder, a compiled
  /// catalogue is taken as it is.
  public func staleness() -> Staleness? {
    guard let built = try? FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
    else {
      return .missing
    }
    guard let changed = facts.lastChange(), changed > built else { return nil }
    guard let catalog = try? CareerCatalog(opening: path), let info = try? catalog.info() else {
      return .unusable
    }
    guard let fingerprint = try? facts.fingerprint(), fingerprint == info.factsFingerprint else {
      return .factsChanged
    }
    try? FileManager.default.setAttributes([.modificationDate: Date()], ofItemAtPath: path)
    return nil
  }

  /// Opens the catalogue, compiling it first when it is missing, older than the facts, or unusable.
  public func open(
    progress: (String, Double) -> Void = { _, _ in }
  ) throws(CatalogError) -> CareerCatalog {
    if staleness() == nil {
      do {
        return try CareerCatalog(opening: path)
      } catch {
        // Another version's or a damaged file is compiled anew below, where the facts are at hand.
        guard facts.lastChange() != nil else { throw error }
      }
    }
    try CatalogCompiler(facts: facts).compile(to: path, progress: progress)
    return try CareerCatalog(opening: path)
  }
}
