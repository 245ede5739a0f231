extension HTMLWriter {
  /// A paragraph.
  @inlinable
  @inline(__always)
  public mutating func p(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("p", attributes, text, content)
  }

  /// A link, to `.href`.
  @inlinable
  @inline(__always)
  public mutating func a(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("a", attributes, text, content)
  }

  /// Words without a meaning of their own.
  @inlinable
  @inline(__always)
  public mutating func span(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("span", attributes, text, content)
  }

  /// Words that matter most.
  @inlinable
  @inline(__always)
  public mutating func strong(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("strong", attributes, text, content)
  }

  /// Words that are stressed.
  @inlinable
  @inline(__always)
  public mutating func em(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("em", attributes, text, content)
  }

  /// Small print.
  @inlinable
  @inline(__always)
  public mutating func small(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("small", attributes, text, content)
  }

  /// A date or duration, with its machine's form in `.dateTime`.
  @inlinable
  @inline(__always)
  public mutating func time(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("time", attributes, text, content)
  }

  /// An abbreviation.
  @inlinable
  @inline(__always)
  public mutating func abbr(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("abbr", attributes, text, content)
  }

  /// A line break that is part of the text.
  @inlinable
  @inline(__always)
  public mutating func br(_ attributes: Attribute...) { write(void: "br", attributes) }

  /// A turn to another subject.
  @inlinable
  @inline(__always)
  public mutating func hr(_ attributes: Attribute...) { write(void: "hr", attributes) }
}
