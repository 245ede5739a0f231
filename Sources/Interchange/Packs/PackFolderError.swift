/// Why there is no pack to look at.
public enum PackFolderError: Error, Sendable, Equatable {
  /// Nothing is at the path.
  case notFound(path: String)
  /// What is at the path is not a folder.
  case notAFolder(path: String)
  /// The folder cannot be listed; `reason` is the system's.
  case unreadable(path: String, reason: String)
}
