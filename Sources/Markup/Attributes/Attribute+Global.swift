extension Attribute {
  /// `class`, one or several names.
  @inlinable
  public static func `class`(_ names: StaticString) -> Attribute { Attribute("class", .word(names)) }

  /// `class` from two parts, when one is chosen while running: `.class("plate plate-28", cluster.colorClass)`.
  @inlinable
  public static func `class`(_ names: StaticString, _ more: StaticString) -> Attribute {
    Attribute("class", .words(names, more))
  }

  /// `id`, unique on the page.
  @inlinable
  public static func id(_ id: String) -> Attribute { Attribute("id", .text(id)) }

  /// `lang`, a language tag such as `es`.
  @inlinable
  public static func lang(_ tag: String) -> Attribute { Attribute("lang", .text(tag)) }

  /// `title`, an advisory text. Nothing needed may stand only here: touch and keyboard never see it.
  @inlinable
  public static func title(_ text: String) -> Attribute { Attribute("title", .text(text)) }

  /// `tabindex`: 0 to be reached by Tab, -1 to be focused by a script or a fragment only.
  @inlinable
  public static func tabIndex(_ index: Int) -> Attribute { Attribute("tabindex", .integer(index)) }

  /// `hidden`.
  public static var hidden: Attribute { Attribute("hidden", .flag) }

  /// `data-` and the name given: `.data("suggest", address)` for `data-suggest`.
  @inlinable
  public static func data(_ name: StaticString, _ value: String) -> Attribute {
    Attribute(name, prefix: .data, .text(value))
  }

  /// `data-` and the name given, without a value.
  @inlinable
  public static func data(_ name: StaticString) -> Attribute { Attribute(name, prefix: .data, .flag) }
}
