public import CareerModel
import Foundation
import GRDB
import Synchronization

/// The national catalogue: an immutable snapshot of frameworks, occupations, schooling and figures.
///
/// What lists and searches need is held in memory; what only a single page needs is read from the
/// compiled file when asked for. Safe to share between any number of readers: nothing ever changes.
public final class CareerCatalog: Sendable {
  /// The file it was read from.
  public let path: String

  /// The language of its names and sentences.
  public let language: Language

  let core: CatalogCore
  let database: DatabasePool
  let late: LoadedLate

  /// Opens a compiled catalogue.
  ///
  /// Throws `CatalogError.missing`, `.unreadable` or `.otherVersion`.
  public init(opening path: String) throws(CatalogError) {
    guard FileManager.default.fileExists(atPath: path) else { throw .missing(path: path) }
    self.path = path
    language = .english
    late = LoadedLate()
    var configuration = Configuration()
    configuration.readonly = true
    configuration.maximumReaderCount = Self.readerCount
    configuration.label = "catalogue"
    configuration.busyMode = .timeout(5)
    do {
      database = try DatabasePool(path: path, configuration: configuration)
      let version = try database.read { db in
        try String.fetchOne(db, sql: "SELECT value FROM catalog_info WHERE key = 'schema_version'")
      }
      let expected = try CatalogSchema.version()
      guard version == expected else {
        throw CatalogError.otherVersion(
          path: path, found: version ?? "none", expected: expected)
      }
      core = try database.read { try CatalogCore(loading: $0) }
    } catch let error as CatalogError {
      throw error
    } catch {
      throw .unreadable(path: path, reason: String(describing: error))
    }
  }

  /// The same file, held open once, with its names and sentences in another language.
  private init(_ other: CareerCatalog, speaking language: Language, core: CatalogCore) {
    path = other.path
    self.language = language
    self.core = core
    database = other.database
    late = other.late
  }

  /// The catalogue in another language. Titles of occupations, programs, courses, credentials and colleges
  /// stay as their publishers write them. Throws `CatalogError.unreadable`.
  public func speaking(_ language: Language) throws(CatalogError) -> CareerCatalog {
    guard language != self.language else { return self }
    let english = try self.language == .english ? core : read { try CatalogCore(loading: $0) }
    guard language != .english else { return CareerCatalog(self, speaking: .english, core: english) }
    let translations = try read { try Translations(loading: $0, language: language) }
    return CareerCatalog(self, speaking: language, core: english.translated(by: translations))
  }

  /// Reads from the file, turning any failure into one that names the file.
  func read<Value>(_ body: (Database) throws -> Value) throws(CatalogError) -> Value {
    do {
      return try database.unsafeRead(body)
    } catch {
      throw .unreadable(path: path, reason: String(describing: error))
    }
  }

  private static let readerCount = 4

  /// Opens every reader now, so that all of them hold this file, also after a newer catalogue has taken its
  /// place on disk: otherwise a reader opened later would read the newer one under this snapshot.
  public func holdFile() throws(CatalogError) {
    // One at a time: two that each hold half of the readers would wait for each other for good.
    let failure = late.holdsFile.withLock { isDone -> String? in
      if isDone { return nil }
      let failure = openAllReaders()
      isDone = failure == nil
      return failure
    }
    if let failure { throw .unreadable(path: path, reason: failure) }
  }

  /// Takes as many readers at once as there are; says what went wrong, if anything.
  private func openAllReaders() -> String? {
    let arrived = DispatchSemaphore(value: 0)
    let leave = DispatchSemaphore(value: 0)
    let failure = Mutex<String?>(nil)
    for _ in 0..<Self.readerCount {
      Thread { [database] in
        do {
          try database.unsafeRead { _ in
            arrived.signal()
            leave.wait()
          }
        } catch {
          failure.withLock { $0 = String(describing: error) }
          arrived.signal()
        }
      }.start()
    }
    for _ in 0..<Self.readerCount { arrived.wait() }
    for _ in 0..<Self.readerCount { leave.signal() }
    return failure.withLock { $0 }
  }

  /// Reads everything that is held in memory once it has been used, so that no reader has to wait for it.
  public func warmUp() throws(CatalogError) {
    _ = try institutions()
    _ = try searchWords()
    _ = try matcher()
    _ = try router()
    for state in StateCode.states { _ = try wages(in: state) }
  }

  /// Median wages in a state, by SOC code.
  func wages(in state: StateCode) throws(CatalogError) -> [SOCCode: StateWage] {
    if let known = late.stateWages.withLock({ $0[state] }) { return known }
    let loaded = try read { db in
      var wages: [SOCCode: StateWage] = [:]
      let rows = try Row.fetchCursor(
        db, sql: "SELECT soc, annual_median, hourly_median FROM state_wages WHERE state = ?",
        arguments: [state.description])
      while let row = try rows.next() {
        guard let soc = SOCCode(row[0] as String) else { continue }
        wages[soc] = StateWage(
          state: state, annual: (row[1] as Int?).map(Money.init(dollars:)),
          hourly: (row[2] as Double?).map(Money.init(dollars:)))
      }
      return wages
    }
    late.stateWages.withLock { $0[state] = loaded }
    return loaded
  }

  /// Every word that a search in the catalogue's language knows, for completing and correcting what people
  /// type.
  func searchWords() throws(CatalogError) -> SearchWords {
    if let known = late.words.withLock({ $0[language] }) { return known }
    let loaded = try read { try SearchWords(loading: $0, language: language) }
    late.words.withLock { $0[language] = loaded }
    return loaded
  }

  /// Every college by its UNITID.
  public func institutions() throws(CatalogError) -> [UnitID: Institution] {
    if let known = late.institutions.withLock({ $0 }) { return known }
    let loaded = try read { try Institution.loadAll($0) }
    late.institutions.withLock { $0 = loaded }
    return loaded
  }
}
