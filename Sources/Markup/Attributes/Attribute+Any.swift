extension Attribute {
  /// Any attribute that has no member of its own here.
  ///
  /// Attributes that hold an address or run code cannot be made this way: addresses go through
  /// ``Address``, and the site's security policy allows neither `on...` handlers nor `style`.
  /// - Precondition: `name` is none of those.
  public static func attribute(_ name: StaticString, _ value: String) -> Attribute {
    precondition(
      !isGuarded(name), "Use the typed member for an address; handlers and styles are not written.")
    return Attribute(name, .text(value))
  }

  /// Any boolean attribute, written as its bare name.
  /// - Precondition: as for ``attribute(_:_:)``.
  public static func attribute(_ name: StaticString) -> Attribute {
    precondition(
      !isGuarded(name), "Use the typed member for an address; handlers and styles are not written.")
    return Attribute(name, .flag)
  }

  /// Whether an attribute may only be written by a typed member, or never.
  static func isGuarded(_ name: StaticString) -> Bool {
    let name = name.description.lowercased()
    let addresses = [
      "href", "src", "srcset", "action", "formaction", "xlink:href", "poster", "ping", "cite", "data",
      "background", "manifest", "srcdoc", "style",
    ]
    return name.hasPrefix("on") || addresses.contains(name)
  }
}
