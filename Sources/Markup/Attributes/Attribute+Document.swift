extension Attribute {
  /// `charset`.
  @inlinable
  public static func charset(_ name: StaticString) -> Attribute { Attribute("charset", .word(name)) }

  /// `content` of a `meta`.
  @inlinable
  public static func content(_ text: String) -> Attribute { Attribute("content", .text(text)) }

  /// `media`, the media query under which a style sheet or color applies.
  @inlinable
  public static func media(_ query: StaticString) -> Attribute { Attribute("media", .word(query)) }

  /// `sizes` of an icon.
  @inlinable
  public static func sizes(_ sizes: StaticString) -> Attribute { Attribute("sizes", .word(sizes)) }

  /// `defer`, to run a script after parsing.
  public static var `defer`: Attribute { Attribute("defer", .flag) }

  /// `open`, for a `details` that starts open.
  public static var open: Attribute { Attribute("open", .flag) }

  /// `datetime`, the machine's form of a date or duration.
  @inlinable
  public static func dateTime(_ text: String) -> Attribute { Attribute("datetime", .text(text)) }

  /// `alt`, what a picture says; empty when it only decorates.
  @inlinable
  public static func alt(_ text: String) -> Attribute { Attribute("alt", .text(text)) }

  /// `loading`: `lazy` or `eager`.
  @inlinable
  public static func loading(_ manner: StaticString) -> Attribute { Attribute("loading", .word(manner)) }
}
