/// Writes the course of a path, in absolute coordinates. A step with a number that is not finite is left
/// out.
public struct PathWriter: ~Copyable {
  var sink = ByteSink(capacity: 0)

  init() {}

  /// Moves the pen without drawing.
  public mutating func move(_ x: Double, _ y: Double) { step("M", x, y) }

  /// Draws a straight line.
  public mutating func line(_ x: Double, _ y: Double) { step("L", x, y) }

  /// Draws a level line.
  public mutating func horizontal(_ x: Double) { step("H", x) }

  /// Draws an upright line.
  public mutating func vertical(_ y: Double) { step("V", y) }

  /// Draws a curve bent toward one control point: a rounded corner.
  public mutating func corner(_ controlX: Double, _ controlY: Double, _ x: Double, _ y: Double) {
    step("Q", controlX, controlY, x, y)
  }

  /// Draws a circle's arc of less than half a turn, to the right as one walks or to the left.
  public mutating func arc(radius: Double, clockwise: Bool, _ x: Double, _ y: Double) {
    step("A", radius, radius, 0, 0, clockwise ? 1 : 0, x, y)
  }

  /// Draws back to where the pen was last set down.
  public mutating func close() { sink.write(UInt8(ascii: "Z")) }

  private mutating func step(_ letter: StaticString, _ numbers: Double...) {
    guard numbers.allSatisfy({ FixedDecimal(coordinate: $0) != nil }) else { return }
    sink.write(letter)
    for (index, number) in numbers.enumerated() {
      if index > 0 { sink.write(UInt8(ascii: " ")) }
      if let number = FixedDecimal(coordinate: number) { sink.write(number) }
    }
  }
}
