import Crypto
import Foundation

/// The documented schema of the compiled catalogue.
enum CatalogSchema {
  /// The version of the schema: the beginning of the checksum of its text, so that no change is forgotten.
  static func version() throws(CatalogError) -> String {
    SHA256.hash(data: Data(try sql().utf8)).prefix(6).map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }.joined()
  }

  static func sql() throws(CatalogError) -> String {
    guard let folder = CatalogResources.folder,
      let data = FileManager.default.contents(atPath: folder + "/catalog.sql")
    else { throw .resourceMissing(name: "catalog.sql") }
    return String(decoding: data, as: UTF8.self)
  }
}
