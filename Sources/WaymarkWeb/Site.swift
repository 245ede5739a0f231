public import Catalog
import CareerModel
public import Interchange
import Markup

/// The site over one catalogue: what every page and every read of the API shares.
///
/// Immutable but for the cache of rendered responses, which any number of requests may use at once.
public final class Site: Sendable {
  /// The catalogue in each language.
  private let catalogs: [Language: CareerCatalog]
  let assets: Assets
  let cache: ResponseCache
  /// Programs of study and rules of schools and states.
  let packs: PackShelf
  let painting = Painting()
  let queue = WorkQueue()
  let receiving = Receiving()

  /// The most that rendered responses may take in memory, in bytes.
  static let mostCachedBytes = 48 * 1024 * 1024

  /// Serves a catalogue and packs. Throws `WebError.assetMissing` when the program's own files are not
  /// beside it, and `CatalogError.unreadable` when the catalogue cannot be held open.
  public init(catalog: CareerCatalog, packs: PackShelf = .empty) throws {
    self.packs = packs
    assets = try Assets()
    try catalog.holdFile()
    var catalogs: [Language: CareerCatalog] = [:]
    for language in Language.allCases { catalogs[language] = try catalog.speaking(language) }
    self.catalogs = catalogs
    cache = ResponseCache(mostBytes: Self.mostCachedBytes)
  }

  /// The catalogue as the API and the addresses know it: in English.
  var catalog: CareerCatalog { catalog(.english) }

  /// The catalogue with its names and sentences in a language.
  func catalog(_ language: Language) -> CareerCatalog { catalogs[language]! }
}
