import Markup
import Routing

/// The legs of a route as a bare strip, for phones: the list below it says what they are.
struct RouteStrip {
  let itinerary: Itinerary
  let end: Int

  private static let width = 358.0
  private static let height = 18.0

  func draw(into html: inout HTMLWriter) {
    let scale = TimelineScale([itinerary], width: Self.width)
    html.svg(.class("route-strip"), .viewBox(-1, -1, Self.width + 2, Self.height + 2), .ariaHidden) { svg in
      func x(_ month: Int) -> Double { Double(month) / Double(max(end, 1)) * scale.width }
      for leg in itinerary.legs {
        let bar = TimelineBar(
          form: .init(leg.kind), x: x(leg.start), width: max(x(leg.months), RouteTimeline.leastWidth),
          label: nil, labelWidth: 0)
        TimelineBarShape(bar: bar, y: 0, height: Self.height).draw(into: &svg)
      }
      let start = x(itinerary.months)
      TimelineBarShape(
        bar: TimelineBar(
          form: .goal, x: start, width: max(Self.width - start, RouteTimeline.leastWidth), label: nil,
          labelWidth: 0), y: 0, height: Self.height
      ).draw(into: &svg)
    }
  }
}
