extension SVGWriter {
  /// The root of a picture, or a picture in it.
  @inlinable
  @inline(__always)
  public mutating func svg(
    _ attributes: Attribute..., text: String = "", content: (inout SVGWriter) -> Void = { _ in }
  ) {
    write("svg", attributes, text, content)
  }

  /// A group.
  @inlinable
  @inline(__always)
  public mutating func g(
    _ attributes: Attribute..., text: String = "", content: (inout SVGWriter) -> Void = { _ in }
  ) {
    write("g", attributes, text, content)
  }

  /// A link around a part of the picture.
  @inlinable
  @inline(__always)
  public mutating func a(
    _ attributes: Attribute..., text: String = "", content: (inout SVGWriter) -> Void = { _ in }
  ) {
    write("a", attributes, text, content)
  }

  /// The name of the picture or part, for those who do not see it.
  @inlinable
  @inline(__always)
  public mutating func title(
    _ attributes: Attribute..., text: String = "", content: (inout SVGWriter) -> Void = { _ in }
  ) {
    write("title", attributes, text, content)
  }

  /// What the picture shows, for those who do not see it.
  @inlinable
  @inline(__always)
  public mutating func desc(
    _ attributes: Attribute..., text: String = "", content: (inout SVGWriter) -> Void = { _ in }
  ) {
    write("desc", attributes, text, content)
  }

  /// Parts to be used further down.
  @inlinable
  @inline(__always)
  public mutating func defs(
    _ attributes: Attribute..., text: String = "", content: (inout SVGWriter) -> Void = { _ in }
  ) {
    write("defs", attributes, text, content)
  }

  /// A part to be used by its id.
  @inlinable
  @inline(__always)
  public mutating func symbol(
    _ attributes: Attribute..., text: String = "", content: (inout SVGWriter) -> Void = { _ in }
  ) {
    write("symbol", attributes, text, content)
  }

  /// A pattern to fill shapes with.
  @inlinable
  @inline(__always)
  public mutating func pattern(
    _ attributes: Attribute..., text: String = "", content: (inout SVGWriter) -> Void = { _ in }
  ) {
    write("pattern", attributes, text, content)
  }

  /// Uses a part by its address: `svg.use("#g-hl", .width(24))`.
  @inlinable
  @inline(__always)
  public mutating func use(_ part: Address, _ attributes: Attribute...) {
    open("use", [.href(part)])
    for attribute in attributes { sink.write(attribute) }
    sink.write("/>")
  }
}
