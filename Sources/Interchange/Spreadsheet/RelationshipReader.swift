/// Reads the relationships part: which file each id stands for.
final class RelationshipReader: PartReader {
  /// Paths inside the container by relationship id.
  private(set) var targets: [String: String] = [:]
  /// The path of the part with the texts that several cells share.
  private(set) var sharedTexts: String?

  override func begin(_ name: String, _ attributes: [String: String]) {
    guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"] else { return }
    let path = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
    targets[id] = path
    if attributes["Type"]?.hasSuffix("/sharedStrings") == true { sharedTexts = path }
  }
}
