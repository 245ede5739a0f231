import Crypto
import Foundation

extension FactsFolder {
  /// SHA-256 over all fact files, in hexadecimal: two folders with the same facts have the same one.
  func fingerprint() throws(FactsError) -> String {
    var hash = SHA256()
    for file in files {
      guard let data = FileManager.default.contents(atPath: file) else { throw .missing(file: file) }
      hash.update(data: data)
    }
    return hash.finalize().map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  /// When the facts were last changed on disk; `nil` when a file is missing.
  func lastChange() -> Date? {
    var latest = Date.distantPast
    for file in files {
      guard let attributes = try? FileManager.default.attributesOfItem(atPath: file),
        let changed = attributes[.modificationDate] as? Date
      else { return nil }
      latest = max(latest, changed)
    }
    return latest
  }
}
