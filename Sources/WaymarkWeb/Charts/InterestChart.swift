import CareerModel
import Catalog
import Foundation
import Markup
import Wording

/// The six interests as a hexagon, in Holland's order clockwise from the top.
struct InterestChart {
  let interests: InterestProfile
  let words: Wording

  private static let center = (x: 150.0, y: 128.0)
  private static let radius = 74.0

  func draw(into html: inout HTMLWriter, describedBy summary: String) {
    html.svg(.class("chart interest-chart"), .viewBox(0, 0, 300, 262), .role("img"), .ariaLabel(summary)) {
      svg in
      for ring in [1.0, 2.0 / 3, 1.0 / 3] {
        svg.polygon(.class("grid-line")) { points in
          for index in 0..<6 {
            let (x, y) = Self.corner(index, ring)
            points.point(x, y)
          }
        }
      }
      svg.polygon(.class("area")) { points in
        for (index, score) in interests.scores.enumerated() {
          let (x, y) = Self.corner(index, Self.share(score))
          points.point(x, y)
        }
      }
      let strongest = Set(interests.strongestFirst.prefix(3))
      for (index, type) in HollandType.allCases.enumerated() {
        let (x, y) = Self.corner(index, Self.share(interests[type]))
        svg.circle(.class("dot"), .cx(x), .cy(y), .r(4.5))
        label(&svg, index, type, isStrong: strongest.contains(type))
      }
    }
  }

  private func label(_ svg: inout SVGWriter, _ index: Int, _ type: HollandType, isStrong: Bool) {
    let (x, y) = Self.corner(index, 1)
    let isSide = index % 3 != 0
    let score = Figures.decimal(interests[type])
    let place: Attribute = .class(isStrong ? "strong" : "small")
    if isSide {
      // Side labels stand outside their corner, in two lines.
      let shift = index < 3 ? 34.0 : -34.0
      let top = index == 1 || index == 5 ? y - 16 : y + 18
      svg.text(place, .x(x + shift), .y(top), .textAnchor("middle"), text: words.hollandType(type))
      svg.text(place, .x(x + shift), .y(top + 16), .textAnchor("middle"), text: score)
    } else {
      svg.text(
        place, .x(x), .y(index == 0 ? y - 14 : y + 26), .textAnchor("middle"),
        text: words.hollandType(type) + " " + score)
    }
  }

  /// Scores run from 1 to 7.
  private static func share(_ score: Double) -> Double { min(max((score - 1) / 6, 0.03), 1) }

  private static func corner(_ index: Int, _ share: Double) -> (x: Double, y: Double) {
    let angle = Double(index) * .pi / 3
    return (center.x + radius * share * sin(angle), center.y - radius * share * cos(angle))
  }
}
