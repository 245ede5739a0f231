extension HTMLWriter {
  /// A form.
  @inlinable
  @inline(__always)
  public mutating func form(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("form", attributes, text, content)
  }

  /// The label of a field.
  @inlinable
  @inline(__always)
  public mutating func label(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("label", attributes, text, content)
  }

  /// A field.
  @inlinable
  @inline(__always)
  public mutating func input(_ attributes: Attribute...) { write(void: "input", attributes) }

  /// A field to choose from a list.
  @inlinable
  @inline(__always)
  public mutating func select(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("select", attributes, text, content)
  }

  /// A choice of a `select` or `datalist`.
  @inlinable
  @inline(__always)
  public mutating func option(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("option", attributes, text, content)
  }

  /// A group of choices, named by `.label`.
  @inlinable
  @inline(__always)
  public mutating func optgroup(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("optgroup", attributes, text, content)
  }

  /// A button, with its `.type`.
  @inlinable
  @inline(__always)
  public mutating func button(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("button", attributes, text, content)
  }

  /// Fields that belong together.
  @inlinable
  @inline(__always)
  public mutating func fieldset(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("fieldset", attributes, text, content)
  }

  /// What the fields of a `fieldset` are about.
  @inlinable
  @inline(__always)
  public mutating func legend(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("legend", attributes, text, content)
  }

  /// Suggestions for a field.
  @inlinable
  @inline(__always)
  public mutating func datalist(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("datalist", attributes, text, content)
  }

  /// The result of what was entered.
  @inlinable
  @inline(__always)
  public mutating func output(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("output", attributes, text, content)
  }
}
