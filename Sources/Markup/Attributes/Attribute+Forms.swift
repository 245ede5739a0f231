extension Attribute {
  /// `name` of a field, or of a `meta`.
  @inlinable
  public static func name(_ name: String) -> Attribute { Attribute("name", .text(name)) }

  /// `value`.
  @inlinable
  public static func value(_ value: String) -> Attribute { Attribute("value", .text(value)) }

  /// `value`, a number.
  @inlinable
  public static func value(_ value: Int) -> Attribute { Attribute("value", .integer(value)) }

  /// `type` of an input, button, script or link.
  @inlinable
  public static func type(_ type: StaticString) -> Attribute { Attribute("type", .word(type)) }

  /// `for`, the id of the field that a label or output belongs to.
  @inlinable
  public static func `for`(_ id: String) -> Attribute { Attribute("for", .text(id)) }

  /// `method` of a form: `get` or `post`.
  @inlinable
  public static func method(_ method: StaticString) -> Attribute { Attribute("method", .word(method)) }

  /// `label` of an option group.
  @inlinable
  public static func label(_ text: String) -> Attribute { Attribute("label", .text(text)) }

  /// `autocomplete`.
  @inlinable
  public static func autocomplete(_ kind: StaticString) -> Attribute {
    Attribute("autocomplete", .word(kind))
  }

  /// `inputmode`, the keyboard that a phone shows.
  @inlinable
  public static func inputMode(_ mode: StaticString) -> Attribute { Attribute("inputmode", .word(mode)) }

  /// `list`, the id of a `datalist`.
  @inlinable
  public static func list(_ id: String) -> Attribute { Attribute("list", .text(id)) }

  /// `form`, the id of the form that a field outside it belongs to.
  @inlinable
  public static func form(_ id: String) -> Attribute { Attribute("form", .text(id)) }

  /// `min` of a number field.
  @inlinable
  public static func min(_ value: Int) -> Attribute { Attribute("min", .integer(value)) }

  /// `max` of a number field.
  @inlinable
  public static func max(_ value: Int) -> Attribute { Attribute("max", .integer(value)) }

  /// `step` of a number field.
  @inlinable
  public static func step(_ value: Int) -> Attribute { Attribute("step", .integer(value)) }

  /// `maxlength`, in UTF-16 units.
  @inlinable
  public static func maxLength(_ length: Int) -> Attribute { Attribute("maxlength", .integer(length)) }

  /// `size`, a field's width in characters.
  @inlinable
  public static func size(_ characters: Int) -> Attribute { Attribute("size", .integer(characters)) }

  /// `required`.
  public static var required: Attribute { Attribute("required", .flag) }

  /// `checked`.
  public static var checked: Attribute { Attribute("checked", .flag) }

  /// `selected`.
  public static var selected: Attribute { Attribute("selected", .flag) }

  /// `disabled`.
  public static var disabled: Attribute { Attribute("disabled", .flag) }

  /// `multiple`.
  public static var multiple: Attribute { Attribute("multiple", .flag) }

  /// `readonly`.
  public static var readOnly: Attribute { Attribute("readonly", .flag) }

  /// `autofocus`.
  public static var autofocus: Attribute { Attribute("autofocus", .flag) }

  /// `novalidate`: the server checks and explains.
  public static var noValidate: Attribute { Attribute("novalidate", .flag) }
}
