extension HTMLWriter {
  /// A list whose order says nothing.
  @inlinable
  @inline(__always)
  public mutating func ul(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("ul", attributes, text, content)
  }

  /// A list whose order matters.
  @inlinable
  @inline(__always)
  public mutating func ol(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("ol", attributes, text, content)
  }

  /// An item of a list.
  @inlinable
  @inline(__always)
  public mutating func li(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("li", attributes, text, content)
  }

  /// A list of terms and what is said of each.
  @inlinable
  @inline(__always)
  public mutating func dl(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("dl", attributes, text, content)
  }

  /// A term of a list.
  @inlinable
  @inline(__always)
  public mutating func dt(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("dt", attributes, text, content)
  }

  /// What is said of a term.
  @inlinable
  @inline(__always)
  public mutating func dd(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("dd", attributes, text, content)
  }
}
