extension Attribute {
  /// `role`.
  @inlinable
  public static func role(_ role: StaticString) -> Attribute { Attribute("role", .word(role)) }

  /// `aria-` and the name given: `.aria("controls", listID)` for `aria-controls`.
  @inlinable
  public static func aria(_ name: StaticString, _ value: String) -> Attribute {
    Attribute(name, prefix: .aria, .text(value))
  }

  /// `aria-label`, the name of something that shows none.
  @inlinable
  public static func ariaLabel(_ text: String) -> Attribute { aria("label", text) }

  /// `aria-labelledby`, the ids of the elements that name this one.
  @inlinable
  public static func labelledBy(_ ids: String) -> Attribute { aria("labelledby", ids) }

  /// `aria-describedby`, the ids of the elements that explain this one.
  @inlinable
  public static func describedBy(_ ids: String) -> Attribute { aria("describedby", ids) }

  /// `aria-current`: `page`, `step`, `location`, `date` or `true`.
  @inlinable
  public static func current(_ kind: StaticString) -> Attribute {
    Attribute("current", prefix: .aria, .word(kind))
  }

  /// `aria-live`: `polite` or `assertive`.
  @inlinable
  public static func live(_ manner: StaticString) -> Attribute {
    Attribute("live", prefix: .aria, .word(manner))
  }

  /// `aria-hidden="true"`, for decoration.
  public static var ariaHidden: Attribute { Attribute("hidden", prefix: .aria, .word("true")) }

  /// `aria-invalid="true"`, for a field with a mistake.
  public static var invalid: Attribute { Attribute("invalid", prefix: .aria, .word("true")) }
}
