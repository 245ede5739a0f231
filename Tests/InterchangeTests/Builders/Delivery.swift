import Foundation

/// A folder with files as a publisher would deliver them.
struct Delivery {
  /// The path of the folder.
  let path: String

  /// All deliveries of a test run lie in one folder, which goes when the run ends.
  private static let root: String = {
    let path = NSTemporaryDirectory() + "deliveries-" + UUID().uuidString
    atexit { try? FileManager.default.removeItem(atPath: Delivery.root) }
    return path
  }()

  init() throws {
    path = Self.root + "/" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// Puts a file into the folder; returns its path.
  @discardableResult
  func put(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = path + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }

  /// Puts a text file into the folder; returns its path.
  @discardableResult
  func put(_ name: String, _ text: String) throws -> String {
    try put(name, Array(text.utf8))
  }
}
