extension HTMLWriter {
  /// The head of the page, or of a section.
  @inlinable
  @inline(__always)
  public mutating func header(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("header", attributes, text, content)
  }

  /// The main content: one a page.
  @inlinable
  @inline(__always)
  public mutating func main(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("main", attributes, text, content)
  }

  /// A group of links to find one's way.
  @inlinable
  @inline(__always)
  public mutating func nav(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("nav", attributes, text, content)
  }

  /// A search form and what belongs to it.
  @inlinable
  @inline(__always)
  public mutating func search(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("search", attributes, text, content)
  }

  /// The foot of the page.
  @inlinable
  @inline(__always)
  public mutating func footer(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("footer", attributes, text, content)
  }

  /// A section with a heading.
  @inlinable
  @inline(__always)
  public mutating func section(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("section", attributes, text, content)
  }

  /// A piece that stands on its own.
  @inlinable
  @inline(__always)
  public mutating func article(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("article", attributes, text, content)
  }

  /// Something beside the main matter.
  @inlinable
  @inline(__always)
  public mutating func aside(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("aside", attributes, text, content)
  }

  /// A block without a meaning of its own.
  @inlinable
  @inline(__always)
  public mutating func div(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("div", attributes, text, content)
  }
}
