/// A file in a container, as the container announces it.
struct ArchiveEntry: Equatable {
  /// Its path inside the container.
  let path: String
  /// Whether it is a plain file, not a folder or a link.
  let isFile: Bool
  /// Its unpacked size in bytes, where the container says it.
  let size: Int?
  /// Whether a password is needed.
  let isEncrypted: Bool

  /// Its name without folders.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// Whether a program left it there for itself: macOS adds such entries next to every file.
  var isLitter: Bool { path.hasPrefix("__MACOSX/") || name.hasPrefix(".") }
}
