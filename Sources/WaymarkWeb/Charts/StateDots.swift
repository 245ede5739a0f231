import CareerModel
import Markup
import Wording

/// Median pay of every state as a dot on one line; the chosen state is a diamond with its name.
struct StateDots {
  typealias Wage = (state: StateCode, annual: Money)

  /// Highest first.
  let wages: [Wage]
  let chosen: StateCode?
  let words: Wording

  func draw(into html: inout HTMLWriter, describedBy summary: String) {
    drawing(into: &html, .full, summary)
    drawing(into: &html, .narrow, summary)
  }

  private func drawing(into html: inout HTMLWriter, _ width: ChartWidth, _ summary: String) {
    let scale = NiceScale(
      holding: wages.map(\.annual.dollars), most: width.mostTicks, from: width.margin,
      to: width.points - width.margin)
    html.svg(
      .class("chart state-chart", width.visibility), .viewBox(0, 0, width.points, 124), .role("img"),
      .ariaLabel(summary)
    ) { svg in
      for tick in scale.ticks {
        let x = scale.position(tick)
        svg.line(.class("grid-line"), .x1(x), .y1(46), .x2(x), .y2(90))
        svg.text(
          .class("axis"), .x(x), .y(112), .textAnchor("middle"), text: width.amount(Money(dollars: tick)))
      }
      for wage in wages where wage.state != chosen {
        svg.circle(.class("dot"), .cx(scale.position(wage.annual.dollars)), .cy(68), .r(5))
      }
      for wage in [wages.first, wages.last].compactMap(\.self) where wage.state != chosen {
        svg.label(
          wage.state.name(in: words.language), at: scale.position(wage.annual.dollars), 40, within: width)
      }
      if let own = wages.first(where: { $0.state == chosen }) {
        let x = scale.position(own.annual.dollars)
        svg.diamond(x, 68)
        svg.line(.class("leader"), .x1(x), .y1(22), .x2(x), .y2(56))
        svg.label(own.state.name(in: words.language), at: x, 16, within: width)
      }
    }
  }
}
