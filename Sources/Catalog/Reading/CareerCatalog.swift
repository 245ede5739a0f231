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

  let core: CatalogCore
  let database: DatabasePool
  private let stateWages = Mutex<[StateCode: [SOCCode: StateWage]]>([:])
  private let words = Mutex<SearchWords?>(nil)
  private let institutionNames = Mutex<[UnitID: Institution]?>(nil)

  /// Opens a compiled catalogue.
  ///
  /// Throws `CatalogError.missing`, `.unreadable` or `.otherVersion`.
  public init(opening path: String) throws(CatalogError) {
    guard FileManager.default.fileExists(atPath: path) else { throw .missing(path: path) }
    self.path = path
    var configuration = Configuration()
    configuration.readonly = true
    configuration.maximumReaderCount = 4
    configuration.label = "catalogue"
    configuration.busyMode = .timeout(5)
    do {
      database = try DatabasePool(path: path, configuration: configuration)
      let version = try database.read { db in
        try String.fetchOne(db, sql: "SELECT value FROM catalog_info WHERE key = 'schema_version'")
      }
      guard version == CatalogCompiler.schemaVersion else {
        throw CatalogError.otherVersion(
          path: path, found: version ?? "none", expected: CatalogCompiler.schemaVersion)
      }
      core = try database.read { try CatalogCore(loading: $0) }
    } catch let error as CatalogError {
      throw error
    } catch {
      throw .unreadable(path: path, reason: String(describing: error))
    }
  }

  /// Reads from the file, turning any failure into one that names the file.
  func read<Value>(_ body: (Database) throws -> Value) throws(CatalogError) -> Value {
    do {
      return try database.unsafeRead(body)
    } catch {
      throw .unreadable(path: path, reason: String(describing: error))
    }
  }

  /// Reads everything that is held in memory once it has been used, so that no reader has to wait for it.
  public func warmUp() throws(CatalogError) {
    _ = try institutions()
    _ = try searchWords()
    for state in StateCode.states { _ = try wages(in: state) }
  }

  /// Median wages in a state, by SOC code.
  func wages(in state: StateCode) throws(CatalogError) -> [SOCCode: StateWage] {
    if let known = stateWages.withLock({ $0[state] }) { return known }
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
    stateWages.withLock { $0[state] = loaded }
    return loaded
  }

  /// Every word of every title, for completing and correcting what people type.
  func searchWords() throws(CatalogError) -> SearchWords {
    if let known = words.withLock({ $0 }) { return known }
    let loaded = try read { try SearchWords(loading: $0) }
    words.withLock { $0 = loaded }
    return loaded
  }

  /// Every college by its UNITID.
  public func institutions() throws(CatalogError) -> [UnitID: Institution] {
    if let known = institutionNames.withLock({ $0 }) { return known }
    let loaded = try read { try Institution.loadAll($0) }
    institutionNames.withLock { $0 = loaded }
    return loaded
  }
}
