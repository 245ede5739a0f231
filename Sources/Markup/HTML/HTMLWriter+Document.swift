extension HTMLWriter {
  /// The root element. Give it the page's `.lang`.
  @inlinable
  @inline(__always)
  public mutating func html(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("html", attributes, text, content)
  }

  /// The head of the document.
  @inlinable
  @inline(__always)
  public mutating func head(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("head", attributes, text, content)
  }

  /// The title of the document.
  @inlinable
  @inline(__always)
  public mutating func title(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("title", attributes, text, content)
  }

  /// A `meta` element.
  @inlinable
  @inline(__always)
  public mutating func meta(_ attributes: Attribute...) { write(void: "meta", attributes) }

  /// A `link` to a style sheet, an icon or another form of the page.
  @inlinable
  @inline(__always)
  public mutating func link(_ attributes: Attribute...) { write(void: "link", attributes) }

  /// What is shown where scripts do not run.
  @inlinable
  @inline(__always)
  public mutating func noscript(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("noscript", attributes, text, content)
  }

  /// The body of the document.
  @inlinable
  @inline(__always)
  public mutating func body(
    _ attributes: Attribute..., text: String = "", content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    write("body", attributes, text, content)
  }

  /// A script from an address. Scripts in the page itself are not written: the site's security policy
  /// would not run them.
  public mutating func script(src: Address, _ attributes: Attribute...) {
    sink.openTag("script")
    sink.write(.src(src))
    for attribute in attributes { sink.write(attribute) }
    sink.write("></script>")
  }
}
