import Planning

/// A pack as one JSON document, `{"files": {"pack.yaml": "...", "courses.csv": "..."}}`: the texts of its files by
/// their names from the pack's folder.
public struct PackBundle: Sendable {
  /// The files by name.
  let files: [String: [UInt8]]

  /// The most bytes that a document may have: a district with some thousand courses has a tenth of it.
  public static let mostBytes = 4 * 1_024 * 1_024

  /// Reads a document strictly: a key or a file that a pack does not have is an error that names it.
  public init(json bytes: some Collection<UInt8>) throws(PackBundleError) {
    guard bytes.count <= Self.mostBytes else { throw .tooLarge }
    let value: Any
    do throws(ParsedJSON.Damage) {
      value = try ParsedJSON.value(bytes)
    } catch {
      throw .notJSON(reason: error.reason)
    }
    guard let object = value as? [String: Any] else {
      throw .badValue(place: "the document", found: ParsedJSON.words(value), expected: "an object")
    }
    if let stray = object.keys.filter({ $0 != "files" }).min() { throw .unknownKey(String(stray.prefix(60))) }
    guard let listed = object["files"] else { throw .missingKey("files") }
    guard let texts = listed as? [String: Any] else {
      throw .badValue(
        place: "files", found: ParsedJSON.words(listed), expected: "an object of texts by the files' names")
    }
    var files: [String: [UInt8]] = [:]
    for (name, value) in texts.sorted(by: { $0.key < $1.key }) {
      guard Self.isKnown(name) else {
        throw .unknownFile(String(name.prefix(60)), near: NearestWords(PackFolder.names).nearest(to: name))
      }
      guard let text = value as? String else {
        throw .badValue(place: "files, \(name)", found: ParsedJSON.words(value), expected: "a text")
      }
      files[name] = [UInt8](text.utf8)
    }
    self.files = files
  }

  /// Whether a pack has files of that name: no way leads out of it, nor deeper than one folder.
  private static func isKnown(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    switch parts.count {
    case 1: return PackFolder.files.contains(name)
    case 2:
      return PackFolder.folders.contains(parts[0]) && parts[1].hasSuffix(".yaml")
        && PackText.isCourseID(String(parts[1].dropLast(".yaml".count)))
    default: return false
    }
  }
}
