import CareerModel
import Markup

/// Median pay of every state as a dot on one line; the chosen state is a diamond with its name.
struct StateDots {
  let wages: [(state: StateCode, annual: Money)]
  let chosen: StateCode?
  let words: Wording

  private static let width = 640.0

  func draw(into html: inout HTMLWriter, describedBy summary: String) {
    let scale = NiceScale(holding: wages.map(\.annual.dollars), from: 30, to: Self.width - 40)
    html.svg(.class("chart state-chart"), .viewBox(0, 0, Self.width, 112), .role("img"), .ariaLabel(summary))
    {
      svg in
      for tick in scale.ticks {
        let x = scale.position(tick)
        svg.line(.class("grid-line"), .x1(x), .y1(34), .x2(x), .y2(78))
        svg.text(
          .class("axis"), .x(x), .y(100), .textAnchor("middle"), text: Figures.dollars(Money(dollars: tick)))
      }
      for wage in wages where wage.state != chosen {
        svg.circle(.class("dot"), .cx(scale.position(wage.annual.dollars)), .cy(56), .r(5))
      }
      for wage in [wages.first, wages.last].compactMap(\.self) where wage.state != chosen {
        label(&svg, wage, scale)
      }
      if let own = wages.first(where: { $0.state == chosen }) {
        let x = scale.position(own.annual.dollars)
        svg.polygon(.class("you")) { points in
          points.point(x, 46)
          points.point(x + 10, 56)
          points.point(x, 66)
          points.point(x - 10, 56)
        }
        label(&svg, own, scale)
      }
    }
  }

  private func label(_ svg: inout SVGWriter, _ wage: (state: StateCode, annual: Money), _ scale: NiceScale) {
    let half = Double(wage.state.name.count) * 4
    let x = scale.position(wage.annual.dollars)
    svg.text(
      .class("strong"), .x(min(max(x, half), Self.width - half)), .y(wage.state == chosen ? 20 : 28),
      .textAnchor("middle"), text: wage.state.name)
  }
}
