extension Attribute {
  /// `href`. Left out when there is no address or it was refused.
  public static func href(_ address: Address?) -> Attribute { Attribute("href", address: address) }

  /// `src`. Left out when there is no address or it was refused.
  public static func src(_ address: Address?) -> Attribute { Attribute("src", address: address) }

  /// `action`, where a form is sent. Left out when there is no address or it was refused.
  public static func action(_ address: Address?) -> Attribute { Attribute("action", address: address) }

  /// `formaction` of a button. Left out when there is no address or it was refused.
  public static func formAction(_ address: Address?) -> Attribute {
    Attribute("formaction", address: address)
  }

  /// `data-` and the name given, with an address for a script: `.data("suggest", address: "/suggest")`.
  public static func data(_ name: StaticString, address: Address) -> Attribute {
    Attribute(name, prefix: .data, address: address)
  }

  /// `rel`, such as `next`, `stylesheet`, `external`.
  @inlinable
  public static func rel(_ relations: StaticString) -> Attribute { Attribute("rel", .word(relations)) }

  /// `hreflang`, the language at the other end.
  @inlinable
  public static func hrefLang(_ tag: String) -> Attribute { Attribute("hreflang", .text(tag)) }

  /// `download`, with the name the file gets.
  @inlinable
  public static func download(_ name: String) -> Attribute { Attribute("download", .text(name)) }

  private init(_ name: StaticString, prefix: Prefix = .plain, address: Address?) {
    self.init(name, prefix: prefix, address?.bytes.map { .address($0) } ?? .absent)
  }
}
