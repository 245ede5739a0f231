extension SVGWriter {
  /// A straight line.
  @inlinable
  @inline(__always)
  public mutating func line(_ attributes: Attribute...) { write(empty: "line", attributes) }

  /// A rectangle.
  @inlinable
  @inline(__always)
  public mutating func rect(_ attributes: Attribute...) { write(empty: "rect", attributes) }

  /// A circle.
  @inlinable
  @inline(__always)
  public mutating func circle(_ attributes: Attribute...) { write(empty: "circle", attributes) }
}
