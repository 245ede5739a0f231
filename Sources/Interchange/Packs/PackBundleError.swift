/// Why a document with the files of a pack cannot be read.
public enum PackBundleError: Error, Sendable, Equatable {
  /// The document is larger than `PackBundle.mostBytes`.
  case tooLarge
  /// It is no JSON, as of this place.
  case notJSON(reason: String)
  /// A key that the document does not have.
  case unknownKey(String)
  /// A key that is asked for is not there.
  case missingKey(String)
  /// A value is of another kind than is expected; `place` is such as `files, pack.yaml`.
  case badValue(place: String, found: String, expected: String)
  /// A pack has no file of that name.
  case unknownFile(String, near: String?)
}
