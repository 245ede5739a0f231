/// Writes the points of a polyline or polygon. A point that is not finite is left out.
public struct PointWriter: ~Copyable {
  var sink = ByteSink(capacity: 0)
  private var isFirst = true

  init() {}

  /// Adds a point.
  public mutating func point(_ x: Double, _ y: Double) {
    guard let x = FixedDecimal(coordinate: x), let y = FixedDecimal(coordinate: y) else { return }
    if !isFirst { sink.write(UInt8(ascii: " ")) }
    isFirst = false
    sink.write(x)
    sink.write(UInt8(ascii: ","))
    sink.write(y)
  }
}
