extension HTMLWriter {
  /// Something that opens and closes, without a script.
  @inlinable
  @inline(__always)
  public mutating func details(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("details", attributes, text, content)
  }

  /// What stays visible of a `details`.
  @inlinable
  @inline(__always)
  public mutating func summary(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("summary", attributes, text, content)
  }
}
