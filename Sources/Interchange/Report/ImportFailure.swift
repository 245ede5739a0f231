/// Why an import could not go on at all.
///
/// What is wrong with single rows is not a failure: it is collected as `Diagnostic` values.
public enum ImportFailure: Error, Equatable, Sendable {
  /// Nothing is at the path.
  case notFound(path: String)
  /// Something is at the path, but it cannot be read; `detail` is the system's reason.
  case unreadable(path: String, detail: String)
  /// The file holds nothing.
  case empty(file: String)
  /// The file is not text, or not a spreadsheet where one is needed; `lookedLike` says what it seems to be.
  case notText(file: String, lookedLike: String)
  /// The byte at `offset` does not belong to the expected character encoding.
  case wrongEncoding(file: String, offset: Int, expected: String)
  /// The file breaks off or is damaged.
  case truncated(file: String, detail: String)
  /// The file's columns are not those of a layout the importer knows.
  case unknownLayout(file: String, found: [String], expected: [String])
  /// The file would need more than `limit` bytes when unpacked.
  case tooLarge(file: String, bytes: Int, limit: Int)
  /// The folder or container lacks a file that is needed.
  case missingFile(name: String, folder: String)
  /// The folder or container has several files that could be meant.
  case ambiguousFile(name: String, found: [String])
  /// Two rows of a table have one key.
  case conflict(table: String, key: String, detail: String)
}

extension ImportFailure: CustomStringConvertible {
  /// What went wrong, in one sentence.
  public var description: String {
    switch self {
    case .notFound(let path): "\(path): no such file or folder"
    case .unreadable(let path, let detail): "\(path) cannot be read: \(detail)"
    case .empty(let file): "\(file) is empty"
    case .notText(let file, let lookedLike): "\(file) is not what was expected: it looks like \(lookedLike)"
    case .wrongEncoding(let file, let offset, let expected):
      "\(file): the byte at offset \(offset) is not \(expected)"
    case .truncated(let file, let detail): "\(file) is cut off or damaged: \(detail)"
    case .unknownLayout(let file, let found, let expected):
      "\(file) has an unknown layout: found the columns \(Self.listing(found)), "
        + "expected \(Self.listing(expected))"
    case .tooLarge(let file, let bytes, let limit):
      "\(file) is too large: at least \(bytes) bytes unpacked, the limit is \(limit)"
    case .missingFile(let name, let folder): "\(folder) has no file \(name)"
    case .ambiguousFile(let name, let found):
      "several files could be \(name): \(found.joined(separator: ", "))"
    case .conflict(let table, let key, let detail): "\(table): two rows for \(key): \(detail)"
    }
  }

  /// What to do next.
  public var hint: String {
    switch self {
    case .notFound: "Check the path."
    case .unreadable: "Check that you may read it."
    case .empty: "Download it again from the publisher."
    case .notText: "Give the publisher's own file, not a page, a picture or another program's document."
    case .wrongEncoding: "Download the publisher's own file again, or save it with that encoding."
    case .truncated: "Download it again; the transfer may have stopped early."
    case .unknownLayout:
      "Check that the file belongs to this kind of import; the publisher may have changed the layout."
    case .tooLarge: "Check that it is the publisher's own file."
    case .missingFile: "Give the folder or archive as the publisher offers it."
    case .ambiguousFile: "Give the path of the one that is meant."
    case .conflict: "Remove one of the two."
    }
  }

  /// Column names for a message, without flooding it: some publishers' files have thousands.
  private static func listing(_ names: [String]) -> String {
    let shown = names.prefix(24).joined(separator: ", ")
    return names.count > 24 ? "\(shown) and \(names.count - 24) more" : shown
  }
}
