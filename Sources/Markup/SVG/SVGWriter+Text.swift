extension SVGWriter {
  /// A line of text in the picture, placed by `.x` and `.y`.
  @inlinable
  @inline(__always)
  public mutating func text(
    _ attributes: Attribute..., text: String = "", content: (inout SVGWriter) -> Void = { _ in }
  ) {
    write("text", attributes, text, content)
  }

  /// A part of a line of text.
  @inlinable
  @inline(__always)
  public mutating func tspan(
    _ attributes: Attribute..., text: String = "", content: (inout SVGWriter) -> Void = { _ in }
  ) {
    write("tspan", attributes, text, content)
  }
}
