import Planning

extension YAMLObject {
  /// The citation under the key `citation`.
  func citation() -> Citation? {
    guard let value = value("citation"),
      let object = YAMLObject(value, "a citation", keys: ["rule", "address", "read"], file: file, log: log)
    else { return nil }
    let (rule, read) = (object.neededText("rule"), object.day("read"))
    let address = object.value("address").flatMap { object.webAddress($0) }
    guard let rule, let read else { return nil }
    return Citation(rule: rule, address: address, read: read)
  }

  private func webAddress(_ value: YAMLNode) -> String? {
    guard let text = text(value, "address") else { return nil }
    if text.hasPrefix("https://") || text.hasPrefix("http://"), !text.contains(" ") { return text }
    error(
      value, "\"address\" is \(PackText.quoted(text)), which is no address of a page.",
      hint: "Such as https://...")
    return nil
  }
}
