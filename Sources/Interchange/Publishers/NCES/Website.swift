/// Addresses of web sites as colleges give them.
enum Website {
  /// The address with a scheme, `https` unless it names another; `nil` if the text is no address of a
  /// public page. One with a user name in it is none: that is somebody's mailbox. Of an address whose
  /// fragment has spaces (`#location=Tampa, FL`), what comes before the fragment is taken.
  static func address(_ address: String) -> String? {
    let text = String(address.contains(" ") ? address.prefix { $0 != "#" } : address[...])
    let schemes = ["https://", "http://"]
    let scheme = schemes.first { text.lowercased().hasPrefix($0) }
    let rest = text.dropFirst(scheme?.count ?? 0)
    let host = rest.prefix { !"/?#".contains($0) }
    let isHost =
      host.split(separator: ".").count > 1
      && host.allSatisfy { $0.isLetter || $0.isNumber || ".-:".contains($0) }
    guard isHost, !text.contains(" ") else { return nil }
    return scheme != nil ? text : "https://" + text
  }
}
