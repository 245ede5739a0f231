import CareerModel
import Markup
import Wording

/// Draws a route that was laid out, for desks and paper: legs with exits, then pay, then money in hand, each
/// a drawing of its own on the same axis.
struct RouteTimelinePicture {
  let timeline: RouteTimeline
  let highestPay: Money
  let words: Wording

  private static let barHeight = 32.0
  private static let pennantHeight = 18.0
  /// Room above the highest pay for its label.
  private static let payTop = 20.0
  private static let payHeight = 50.0
  private static let moneyTop = 12.0
  private static let moneyHeight = 32.0

  private var rows: Double { Double(1 + (timeline.pennants.map(\.row).max() ?? 0)) }
  private var barTop: Double { 6 + rows * (Self.pennantHeight + 3) }
  private var barBottom: Double { barTop + Self.barHeight }
  private var payBottom: Double { Self.payTop + Self.payHeight }

  func draw(into html: inout HTMLWriter, describedBy summary: String) {
    let width = timeline.scale.width
    html.svg(
      .class("route-picture"), .viewBox(-2, 0, width + 4, barBottom + 1), .role("img"), .ariaLabel(summary)
    ) { svg in
      grid(&svg, to: barBottom + 1)
      for bar in timeline.bars { draw(bar, into: &svg) }
      for pennant in timeline.pennants { draw(pennant, into: &svg) }
    }
    html.svg(.class("route-picture route-pay"), .viewBox(-2, 0, width + 4, payBottom + 2), .ariaHidden) {
      svg in
      grid(&svg, to: payBottom)
      pay(&svg)
    }
    html.svg(
      .class("route-picture route-money"),
      .viewBox(-2, 0, width + 4, Self.moneyTop + Self.moneyHeight + 8), .ariaHidden
    ) { money(&$0) }
  }

  private func grid(_ svg: inout SVGWriter, to bottom: Double) {
    for month in timeline.scale.ticks {
      let x = timeline.scale.x(month)
      svg.line(.class("grid-line"), .x1(x), .y1(0), .x2(x), .y2(bottom))
    }
  }

  private func draw(_ bar: TimelineBar, into svg: inout SVGWriter) {
    TimelineBarShape(bar: bar, y: barTop, height: Self.barHeight).draw(into: &svg)
    guard let label = bar.label else { return }
    if bar.form == .apprenticeship {
      svg.rect(
        .class("leg-plate"), .x(bar.x + 4), .y(barTop + 6), .width(bar.labelWidth + 8),
        .height(Self.barHeight - 12))
    }
    svg.text(
      .class("leg-label", Self.labelClass(bar.form)), .x(bar.x + 8), .y(barTop + Self.barHeight / 2 + 4.5),
      text: label)
  }

  private static func labelClass(_ form: TimelineBar.Form) -> StaticString {
    switch form {
    case .study: "on-color"
    case .work, .goal: "strong"
    case .highSchool, .apprenticeship, .licence: ""
    }
  }

  private func draw(_ pennant: TimelinePennant, into svg: inout SVGWriter) {
    let top = barTop - Double(pennant.row + 1) * (Self.pennantHeight + 3)
    svg.line(.class("route-stem"), .x1(pennant.x), .y1(top), .x2(pennant.x), .y2(barBottom))
    let (width, height) = (24.0, Self.pennantHeight - 2)
    svg.polygon(.class("route-pennant")) { points in
      points.point(pennant.x, top)
      points.point(pennant.x + width - 6, top)
      points.point(pennant.x + width, top + height / 2)
      points.point(pennant.x + width - 6, top + height)
      points.point(pennant.x, top + height)
    }
    svg.text(
      .class("route-number"), .x(pennant.x + width / 2 - 2), .y(top + height / 2 + 4.5),
      .textAnchor("middle"), text: String(pennant.number))
  }

  private func pay(_ svg: inout SVGWriter) {
    svg.line(.class("route-base"), .x1(0), .y1(payBottom), .x2(timeline.scale.width), .y2(payBottom))
    guard highestPay.cents > 0 else { return }
    func top(_ step: TimelinePay) -> Double {
      payBottom - max(2, step.yearly.dollars / highestPay.dollars * Self.payHeight)
    }
    for step in timeline.pay {
      let top = top(step)
      svg.rect(.class("pay-foot"), .x(step.x), .y(top), .width(step.width), .height(payBottom - top))
      svg.line(.class("pay-line"), .x1(step.x), .y1(top), .x2(step.right), .y2(top))
    }
    for step in timeline.pay {
      guard let x = step.labelX else { continue }
      let isAbove = step.isLabelAbove || payBottom - top(step) < 20
      svg.text(.class("pay-label"), .x(x), .y(isAbove ? top(step) - 5 : top(step) + 15), text: step.label)
    }
  }

  private func money(_ svg: inout SVGWriter) {
    let bottom = Self.moneyTop + Self.moneyHeight
    func y(_ share: Double) -> Double { bottom - share * Self.moneyHeight }
    let zero = y(timeline.zeroShare)
    svg.line(.class("money-zero"), .x1(0), .y1(zero), .x2(timeline.scale.width), .y2(zero))
    svg.polyline(.class("money-line")) { points in
      for point in timeline.money { points.point(point.x, y(point.share)) }
    }
    guard let owed = timeline.owed else { return }
    svg.circle(.class("money-low"), .cx(owed.x), .cy(y(owed.share)), .r(3.5))
    let text = words(.routesOwed, Figures.dollars(owed.amount))
    // Before the lowest point the line runs at zero or below it: the text stands above.
    let isBefore = owed.x > RouteTimeline.labelMeasure.width(text) + 8
    svg.text(
      .class("money-label"), .x(owed.x), .y(zero - 5), .textAnchor(isBefore ? "end" : "start"), text: text)
  }
}
