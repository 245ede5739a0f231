extension HTMLWriter {
  /// The heading of the page: one a page.
  @inlinable
  @inline(__always)
  public mutating func h1(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("h1", attributes, text, content)
  }

  /// A heading of the second level.
  @inlinable
  @inline(__always)
  public mutating func h2(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("h2", attributes, text, content)
  }

  /// A heading of the third level.
  @inlinable
  @inline(__always)
  public mutating func h3(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("h3", attributes, text, content)
  }

  /// A heading of the fourth level.
  @inlinable
  @inline(__always)
  public mutating func h4(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("h4", attributes, text, content)
  }
}
