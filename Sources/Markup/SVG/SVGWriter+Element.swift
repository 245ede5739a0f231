extension SVGWriter {
  /// Any element that has no function of its own here.
  @inlinable
  @inline(__always)
  public mutating func element(
    _ name: StaticString, _ attributes: Attribute..., text: String = "",
    content: (inout SVGWriter) -> Void = { _ in }
  ) {
    write(name, attributes, text, content)
  }

  @inlinable
  @inline(__always)
  mutating func write(
    _ name: StaticString, _ attributes: [Attribute], _ text: String,
    _ content: (inout SVGWriter) -> Void
  ) {
    open(name, attributes)
    sink.write(UInt8(ascii: ">"))
    if !text.isEmpty { sink.writeEscaped(text) }
    content(&self)
    sink.closeTag(name)
  }

  /// Writes an element that closes itself.
  @inlinable
  @inline(__always)
  mutating func write(empty name: StaticString, _ attributes: [Attribute]) {
    open(name, attributes)
    sink.write("/>")
  }

  @inlinable
  @inline(__always)
  mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
    sink.openTag(name)
    for attribute in attributes { sink.write(attribute) }
  }
}
