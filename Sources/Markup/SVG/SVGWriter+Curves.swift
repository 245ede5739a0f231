extension SVGWriter {
  /// A `path` whose course is an attribute: `.d("M2 13h5")`.
  @inlinable
  @inline(__always)
  public mutating func path(_ attributes: Attribute...) { write(empty: "path", attributes) }

  /// A `path` drawn step by step.
  @inlinable
  @inline(__always)
  public mutating func path(_ attributes: Attribute..., draw: (inout PathWriter) -> Void) {
    open("path", attributes)
    sink.write(" d=\"")
    withSteps(draw)
    sink.write("\"/>")
  }

  /// A `polyline` through points.
  @inlinable
  @inline(__always)
  public mutating func polyline(_ attributes: Attribute..., draw: (inout PointWriter) -> Void) {
    open("polyline", attributes)
    sink.write(" points=\"")
    withPoints(draw)
    sink.write("\"/>")
  }

  /// A `polygon` with corners.
  @inlinable
  @inline(__always)
  public mutating func polygon(_ attributes: Attribute..., draw: (inout PointWriter) -> Void) {
    open("polygon", attributes)
    sink.write(" points=\"")
    withPoints(draw)
    sink.write("\"/>")
  }

  @usableFromInline
  mutating func withSteps(_ draw: (inout PathWriter) -> Void) {
    var path = PathWriter()
    swap(&path.sink, &sink)
    draw(&path)
    swap(&path.sink, &sink)
  }

  @usableFromInline
  mutating func withPoints(_ draw: (inout PointWriter) -> Void) {
    var points = PointWriter()
    swap(&points.sink, &sink)
    draw(&points)
    swap(&points.sink, &sink)
  }
}
