import CareerModel
import Markup
import Wording

/// National pay by percentile as one bar: the light bar holds eight workers in ten, the dark one the middle
/// half, with the median as a line; a state's median stands on it as a diamond.
///
/// Drawn twice: wide, and narrow for phones, where text would become too small to read if it were scaled.
struct PayChart {
  let wages: WageDistribution
  let local: (name: String, median: Money)?
  let words: Wording

  /// Two figures are the least that make a bar.
  var isDrawable: Bool { wages.published.count >= 2 }

  private static let barTop = 88.0
  private static let barBottom = 116.0
  private static let axis = 150.0

  func draw(into html: inout HTMLWriter, describedBy summary: String) {
    drawing(into: &html, ChartWidth.wide, summary)
    drawing(into: &html, ChartWidth.narrow, summary)
  }

  private func drawing(into html: inout HTMLWriter, _ width: ChartWidth, _ summary: String) {
    var values = wages.published.map(\.figure.money.dollars)
    if let local { values.append(local.median.dollars) }
    let scale = NiceScale(
      holding: values, most: width.mostTicks, from: width.margin, to: width.points - width.margin)
    html.svg(
      .class("chart pay-chart", width.visibility), .viewBox(0, 0, width.points, local == nil ? 168 : 222),
      .role("img"), .ariaLabel(summary)
    ) { svg in
      grid(&svg, scale, width)
      bars(&svg, scale)
      labels(&svg, scale, width)
      if let local { you(&svg, scale, local, width) }
    }
  }

  private func position(_ figure: WageFigure, _ scale: NiceScale) -> Double {
    scale.position(figure.money.dollars)
  }

  private func grid(_ svg: inout SVGWriter, _ scale: NiceScale, _ width: ChartWidth) {
    for tick in scale.ticks {
      let x = scale.position(tick)
      svg.line(.class("grid-line"), .x1(x), .y1(60), .x2(x), .y2(Self.axis - 18))
      svg.text(
        .class("axis"), .x(x), .y(Self.axis), .textAnchor("middle"),
        text: width.amount(Money(dollars: tick)))
    }
  }

  private func bars(_ svg: inout SVGWriter, _ scale: NiceScale) {
    let ends = wages.published.map(\.figure)
    guard let first = ends.first, let last = ends.last else { return }
    let (left, right) = (position(first, scale), position(last, scale))
    svg.rect(
      .class("range"), .x(left), .y(Self.barTop + 4), .width(max(right - left, 1)),
      .height(Self.barBottom - Self.barTop - 8))
    if let p25 = wages.p25, let p75 = wages.p75 {
      let (left, right) = (position(p25, scale), position(p75, scale))
      svg.rect(
        .class("bar"), .x(left), .y(Self.barTop - 2), .width(max(right - left, 1)),
        .height(Self.barBottom - Self.barTop + 4))
    }
    if let p50 = wages.p50 {
      let x = position(p50, scale)
      svg.rect(
        .class("gap"), .x(x - 4), .y(Self.barTop - 2), .width(8), .height(Self.barBottom - Self.barTop + 4))
      svg.line(.class("median"), .x1(x), .y1(Self.barTop - 8), .x2(x), .y2(Self.barBottom + 8))
    }
  }

  /// Labels stand on up to two rows, so that neighbours never touch. A narrow chart names the middle only.
  private func labels(_ svg: inout SVGWriter, _ scale: NiceScale, _ width: ChartWidth) {
    let all: [(WageFigure?, Phrase)] = [
      (wages.p10, .payOneInTenLess), (wages.p50, .payMiddle), (wages.p90, .payOneInTenMore),
    ]
    var lastRight = -Double.infinity
    for (figure, phrase) in width == .wide ? all : [(wages.p50, .payMiddle)] {
      guard let figure else { continue }
      let x = position(figure, scale)
      let center = min(max(x, 66), width.points - 70)
      let isRaised = center - 66 < lastRight
      let y = isRaised ? 14.0 : 46.0
      svg.text(.class("small"), .x(center), .y(y), .textAnchor("middle"), text: words[phrase])
      svg.text(.class("strong"), .x(center), .y(y + 17), .textAnchor("middle"), text: words.wage(figure))
      svg.line(.class("leader"), .x1(x), .y1(y + 22), .x2(x), .y2(Self.barTop - 8))
      if !isRaised { lastRight = center + 66 }
    }
  }

  private func you(
    _ svg: inout SVGWriter, _ scale: NiceScale, _ local: (name: String, median: Money), _ width: ChartWidth
  ) {
    let x = scale.position(local.median.dollars)
    let middle = (Self.barTop + Self.barBottom) / 2
    svg.line(.class("leader you-line"), .x1(x), .y1(middle), .x2(x), .y2(Self.axis + 32))
    svg.diamond(x, middle)
    let text = words(.payLocalMiddle, local.name, Figures.dollars(local.median))
    svg.label(text, at: x, Self.axis + 54, within: width)
  }
}
