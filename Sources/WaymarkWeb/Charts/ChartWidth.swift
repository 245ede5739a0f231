import CareerModel
import Markup

/// The two widths that wide charts are drawn in. The stylesheet shows the one that fits.
enum ChartWidth {
  case wide, full, narrow

  /// The width of the drawing, in units that are pixels on screen where it fits exactly.
  var points: Double {
    switch self {
    case .wide: 680
    case .full: 1060
    case .narrow: 340
    }
  }

  var margin: Double { self == .narrow ? 22 : 36 }
  var mostTicks: Int { self == .narrow ? 4 : 6 }

  var visibility: StaticString { self == .narrow ? "only-narrow" : "only-wide" }

  /// A mark's amount: rounded to thousands where there is little room.
  func amount(_ money: Money) -> String {
    self == .narrow ? Figures.thousands(money) : Figures.dollars(money)
  }
}

extension SVGWriter {
  /// The diamond that means "you, here".
  mutating func diamond(_ x: Double, _ y: Double) {
    polygon(.class("you")) { points in
      points.point(x, y - 10)
      points.point(x + 10, y)
      points.point(x, y + 10)
      points.point(x - 10, y)
    }
  }

  /// A label centered at a place, moved inwards where it would leave the drawing.
  mutating func label(_ text: String, at x: Double, _ y: Double, within width: ChartWidth) {
    // Bold letters of this size are at most 8 units wide on average.
    let half = Double(text.count) * 4
    self.text(
      .class("strong"), .x(min(max(x, half), width.points - half)), .y(y), .textAnchor("middle"), text: text)
  }
}
