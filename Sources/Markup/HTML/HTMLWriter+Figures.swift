extension HTMLWriter {
  /// A picture or table with its caption.
  @inlinable
  @inline(__always)
  public mutating func figure(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("figure", attributes, text, content)
  }

  /// The caption of a figure.
  @inlinable
  @inline(__always)
  public mutating func figcaption(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("figcaption", attributes, text, content)
  }

  /// A picture from an address, with its `.alt`.
  @inlinable
  @inline(__always)
  public mutating func img(_ attributes: Attribute...) { write(void: "img", attributes) }

  /// A picture drawn in the page.
  public mutating func svg(_ attributes: Attribute..., content: (inout SVGWriter) -> Void) {
    var svg = SVGWriter(reserving: 0)
    swap(&svg.sink, &sink)
    svg.write("svg", attributes, "", content)
    swap(&svg.sink, &sink)
  }
}
