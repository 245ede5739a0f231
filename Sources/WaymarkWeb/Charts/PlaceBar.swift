import Markup
import Matching

/// Where an occupation lies among all that were compared: a line over the places, a bar from the lowest to
/// the highest that it could have, and a ring at the one it has. The words below say the same.
struct PlaceBar {
  /// The last place that the bars of one list reach.
  let last: Int

  private static let width = 200.0
  private static let margin = 8.0

  /// A scale for some places: the next round number, at least ten.
  init(reaching place: Int) {
    var step = 10
    while step * 10 < place { step *= 10 }
    last = max(10, (place + step - 1) / step * step)
  }

  private func x(_ place: Int) -> Double {
    let share = Double(place - 1) / Double(last - 1)
    return ((Self.margin + share * (Self.width - 2 * Self.margin)) * 10).rounded() / 10
  }

  func draw(place: Int, range: PlaceRange?, into html: inout HTMLWriter) {
    html.svg(.class("place-bar"), .viewBox(0, 0, Self.width, 16), .ariaHidden) { svg in
      svg.line(.class("line"), .x1(x(1)), .y1(8), .x2(x(last)), .y2(8))
      if let range {
        svg.line(
          .class("range"), .x1(x(min(range.low, place))), .y1(8), .x2(x(max(range.high, place))), .y2(8))
      }
      svg.circle(.class("ring"), .cx(x(place)), .cy(8), .r(5.5))
    }
  }

  /// The places above the bars.
  func drawAxis(into html: inout HTMLWriter) {
    html.svg(.class("axis"), .viewBox(0, 0, Self.width, 14), .ariaHidden) { svg in
      for place in [1, last / 2, last] {
        svg.text(.x(x(place)), .y(11), .textAnchor(place == last ? "end" : "middle"), text: "\(place)")
      }
    }
  }
}
