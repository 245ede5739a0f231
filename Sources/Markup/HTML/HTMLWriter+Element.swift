extension HTMLWriter {
  /// Any element that has no function of its own here.
  /// - Precondition: not a void element, a script or a style, whose content would not be read as text.
  @inlinable
  @inline(__always)
  public mutating func element(
    _ name: StaticString, _ attributes: Attribute..., text: String = "",
    content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    assert(Self.holdsText(name), "This element holds no text.")
    write(name, attributes, text, content)
  }

  /// Any void element that has no function of its own here: it has no content and no end tag.
  @inlinable
  @inline(__always)
  public mutating func voidElement(_ name: StaticString, _ attributes: Attribute...) {
    write(void: name, attributes)
  }

  @usableFromInline
  static func holdsText(_ name: StaticString) -> Bool {
    let others = [
      "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
      "script", "style",
    ]
    return !others.contains(name.description.lowercased())
  }

  // Inlined into each element's function, and that into the page: then the tags become constants, the
  // closure is called directly and the array of attributes stays on the stack. Less inlining made a table
  // of 200 rows a fifth slower.
  @inlinable
  @inline(__always)
  mutating func write(
    _ name: StaticString, _ attributes: [Attribute], _ text: String,
    _ content: (inout HTMLWriter) -> Void
  ) {
    write(void: name, attributes)
    if !text.isEmpty { sink.writeEscaped(text) }
    content(&self)
    sink.closeTag(name)
  }

  @inlinable
  @inline(__always)
  mutating func write(void name: StaticString, _ attributes: [Attribute]) {
    sink.openTag(name)
    for attribute in attributes { sink.write(attribute) }
    sink.write(UInt8(ascii: ">"))
  }
}
