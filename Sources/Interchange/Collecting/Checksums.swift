import Foundation

/// The checksums of the files on disk, each taken once.
struct Checksums {
  private let take: (URL) throws -> String
  private var known: [String: String] = [:]

  /// `take` gives the checksum of a file.
  init(_ take: @escaping (URL) throws -> String) { self.take = take }

  /// The checksum of a file, or of the container it is in.
  mutating func checksum(of file: InputFile) throws(ImportFailure) -> String {
    if let checksum = known[file.path] { return checksum }
    do {
      let checksum = try take(URL(fileURLWithPath: file.path))
      known[file.path] = checksum
      return checksum
    } catch {
      throw .unreadable(path: file.path, detail: "\(error)")
    }
  }
}
