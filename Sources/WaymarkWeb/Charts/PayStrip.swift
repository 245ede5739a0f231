import CareerModel
import Markup

/// Typical pay of many occupations as ticks on three lines, one for each skill level, high at the top.
struct PayStrip {
  /// Typical pay by skill level.
  let pay: [SkillLevel: [Money]]

  /// The pay at the two ends of every strip; ticks beyond stand at the end.
  static let scale = (low: 20_000.0, high: 200_000.0)

  func draw(into html: inout HTMLWriter, describedBy summary: String) {
    html.svg(.class("strip"), .viewBox(0, 0, 250, 40), .role("img"), .ariaLabel(summary)) { svg in
      for (row, level) in [SkillLevel.high, .mid, .semi].enumerated() {
        let y = 10.0 + Double(row) * 12
        svg.line(.class("grid-line"), .x1(0), .y1(y), .x2(250), .y2(y))
        guard let amounts = pay[level] else { continue }
        svg.path(.class("tick")) { path in
          for money in amounts {
            path.move(Self.position(money), y - 0.5)
            path.vertical(y - 9)
          }
        }
      }
    }
  }

  private static func position(_ money: Money) -> Double {
    let share = (money.dollars - scale.low) / (scale.high - scale.low)
    return (2 + min(max(share, 0), 1) * 246).rounded()
  }
}
