import Foundation

/// The documented schema of the compiled catalogue.
enum CatalogSchema {
  static func sql() throws(CatalogError) -> String {
    guard let folder = CatalogResources.folder,
      let data = FileManager.default.contents(atPath: folder + "/catalog.sql")
    else { throw .resourceMissing(name: "catalog.sql") }
    return String(decoding: data, as: UTF8.self)
  }
}
