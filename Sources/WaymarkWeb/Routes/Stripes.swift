import Markup

/// Diagonal stripes inside a box, drawn as lines: a pattern would need an id for each page it stands on.
enum Stripes {
  /// Draws stripes that many units apart.
  static func draw(
    x: Double, y: Double, width: Double, height: Double, apart: Double, _ path: inout PathWriter
  ) {
    var start = apart / 2 - height
    while start < width {
      // From the lower left to the upper right, cut at the sides.
      let left = max(start, 0)
      let right = min(start + height, width)
      if right > left {
        path.move(x + left, y + height - (left - start))
        path.line(x + right, y + height - (right - start))
      }
      start += apart
    }
  }
}
