import Crypto
import Foundation

/// SHA-256 of files, for the facts' sources.
enum FileChecksum {
  private static let pieceLength = 1 << 20

  /// The SHA-256 of a file, in hexadecimal. Throws what the system says when the file cannot be read.
  static func sha256(of file: URL) throws -> String {
    let handle = try FileHandle(forReadingFrom: file)
    defer { try? handle.close() }
    var hash = SHA256()
    while let piece = try handle.read(upToCount: pieceLength), !piece.isEmpty { hash.update(data: piece) }
    return hash.finalize().map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
