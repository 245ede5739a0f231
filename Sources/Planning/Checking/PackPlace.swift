/// Where something stands in the files of a pack.
public struct PackPlace: Hashable, Sendable, Comparable {
  /// The file, from the pack's folder.
  public var file: String
  /// The line, from 1; 0 where the whole file is meant.
  public var line: Int
  /// The character on the line, from 1; 0 where the whole file or line is meant.
  public var column: Int

  /// A place.
  public init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// In the order of files, then of reading.
  public static func < (left: PackPlace, right: PackPlace) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}
