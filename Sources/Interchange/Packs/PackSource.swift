/// Where the files of a pack are: a folder, or memory.
protocol PackSource {
  /// The names of what is in a folder of the pack, in any order.
  func names(in subfolder: String) -> [String]
  /// What stands under a name.
  func item(_ name: String) -> PackItem
  /// The first bytes of a file, at most so many.
  func bytes(_ name: String, atMost most: Int) throws(PackFileUnreadable) -> [UInt8]
}

/// What stands under a name in a pack.
enum PackItem {
  case nothing
  case file
  case folder
  /// A link that leads out of the pack.
  case outside
  /// A pipe, a device, a link to nothing.
  case other
}

/// A file cannot be read; `reason` is the system's.
struct PackFileUnreadable: Error {
  let reason: String
}
