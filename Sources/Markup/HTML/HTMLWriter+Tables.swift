extension HTMLWriter {
  /// A table.
  @inlinable
  @inline(__always)
  public mutating func table(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("table", attributes, text, content)
  }

  /// The caption of a table.
  @inlinable
  @inline(__always)
  public mutating func caption(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("caption", attributes, text, content)
  }

  /// The head rows of a table.
  @inlinable
  @inline(__always)
  public mutating func thead(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("thead", attributes, text, content)
  }

  /// The body rows of a table.
  @inlinable
  @inline(__always)
  public mutating func tbody(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("tbody", attributes, text, content)
  }

  /// A row of a table.
  @inlinable
  @inline(__always)
  public mutating func tr(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("tr", attributes, text, content)
  }

  /// A header cell, with its `.scope`.
  @inlinable
  @inline(__always)
  public mutating func th(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("th", attributes, text, content)
  }

  /// A cell.
  @inlinable
  @inline(__always)
  public mutating func td(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("td", attributes, text, content)
  }
}
