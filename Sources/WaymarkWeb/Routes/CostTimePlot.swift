import CareerModel
import Markup
import Routing
import Wording

/// Cost to the right, time upward: routes as points, and the frontier as steps below which nothing lies.
struct CostTimePlot {
  let routes: [NumberedRoute]
  /// The numbers of those that are named in the plot.
  let named: Set<Int>
  let sentences: RouteSentences

  private var words: Wording { sentences.words }

  /// The two widths it is drawn in.
  enum Width {
    case wide, narrow

    var points: Double { self == .wide ? 500 : 340 }
    var height: Double { self == .wide ? 330 : 320 }
    var visibility: StaticString { self == .wide ? "only-wide" : "only-narrow" }
  }

  private static let left = 66.0
  private static let top = 14.0
  private static let foot = 54.0
  private static let radius = 11.0

  func draw(into html: inout HTMLWriter, describedBy summary: String) {
    for width in [Width.wide, .narrow] { draw(width, summary, into: &html) }
  }

  private func draw(_ width: Width, _ summary: String, into html: inout HTMLWriter) {
    let right = width.points - 18
    let bottom = width.height - Self.foot
    let cost = NiceScale(
      holding: routes.map(\.itinerary.cost.dollars), most: width == .wide ? 6 : 4, from: Self.left, to: right,
      startsAtZero: true)
    let years = routes.map { Double($0.itinerary.months) / 12 }
    let low = (years.min() ?? 0).rounded(.down)
    let time = NiceScale(
      holding: [low, max((years.max() ?? 0).rounded(.up), low + 3)], most: 6, from: bottom, to: Self.top)
    let points = routes.map { route in
      PlotPoint(
        route: route, x: cost.position(route.itinerary.cost.dollars),
        y: time.position(Double(route.itinerary.months) / 12), isNamed: named.contains(route.number))
    }
    html.svg(
      .class("chart cost-time", width.visibility), .viewBox(0, 0, width.points, width.height), .role("img"),
      .ariaLabel(summary)
    ) { svg in
      for tick in time.ticks {
        let y = time.position(tick)
        svg.line(.class("grid-line"), .x1(Self.left), .y1(y), .x2(right), .y2(y))
        svg.text(.class("axis"), .x(Self.left - 8), .y(y + 4), .textAnchor("end"), text: label(tick))
      }
      for (index, tick) in cost.ticks.enumerated() {
        let x = cost.position(tick)
        svg.line(.class("grid-line"), .x1(x), .y1(Self.top), .x2(x), .y2(bottom))
        svg.text(
          .class("axis"), .x(x), .y(bottom + 18),
          .textAnchor(index == cost.ticks.count - 1 ? "end" : "middle"),
          text: width == .wide
            ? Figures.dollars(Money(dollars: tick)) : Figures.thousands(Money(dollars: tick)))
      }
      svg.text(
        .class("strong"), .x(right), .y(width.height - 12), .textAnchor("end"), text: words[.routesPlotAxis])
      frontier(&svg, points.filter(\.route.isOnFrontier), right: right)
      marks(&svg, points)
      labels(&svg, points, within: MapBox(x: Self.left, y: 0, width: right - Self.left, height: bottom))
    }
  }

  private func label(_ years: Double) -> String {
    years == years.rounded()
      ? words.count(.routesYears, Int(years)) : words(.routesYearsDecimal, Figures.decimal(years))
  }

  private func frontier(_ svg: inout SVGWriter, _ points: [PlotPoint], right: Double) {
    let steps = points.sorted { ($0.x, $1.y) < ($1.x, $0.y) }
    guard let first = steps.first, let last = steps.last else { return }
    svg.path(.class("frontier")) { path in
      path.move(first.x, Self.top)
      path.vertical(first.y)
      for step in steps.dropFirst() {
        path.horizontal(step.x)
        path.vertical(step.y)
      }
      path.horizontal(max(right, last.x))
    }
  }

  private func marks(_ svg: inout SVGWriter, _ points: [PlotPoint]) {
    for point in points where !point.isNamed {
      svg.circle(
        .class("plot-other"), .cx(point.x), .cy(point.y), .r(4), .data("route", String(point.route.number)))
    }
    for point in points.reversed() where point.isNamed {
      svg.g(
        point.route.isOnFrontier ? .class("plot-point is-frontier") : .class("plot-point"),
        .data("route", String(point.route.number))
      ) { svg in
        svg.circle(.cx(point.x), .cy(point.y), .r(Self.radius))
        svg.text(.x(point.x), .y(point.y + 4.5), .textAnchor("middle"), text: String(point.route.number))
      }
    }
  }

  /// A named point says beside it what its route wins at, where no other mark or text is in the way.
  private func labels(_ svg: inout SVGWriter, _ points: [PlotPoint], within box: MapBox) {
    let measure = RouteTimeline.labelMeasure
    func boxes(_ points: [PlotPoint], _ reach: Double) -> [MapBox] {
      points.map { MapBox(x: $0.x - reach, y: $0.y - reach, width: 2 * reach, height: 2 * reach) }
    }
    var taken = boxes(points.filter(\.isNamed), Self.radius + 1)
    let small = boxes(points.filter { !$0.isNamed }, 4)
    for point in points where point.isNamed {
      guard let strength = point.route.strengths.first else { continue }
      let lines = measure.wrapped(sentences.winning(strength), to: 150)
      let width = lines.map(measure.width).max() ?? 0
      let height = Double(lines.count) * 16
      let (right, left) = (point.x + 10, point.x - 10 - width)
      let beside = [
        (point.x + 16, point.y - height / 2), (point.x - 16 - width, point.y - height / 2),
        (right, point.y - 10 - height), (left, point.y - 10 - height),
      ]
      // Nothing lies below the frontier: there is room for its names.
      let below = [(right, point.y + 11), (left, point.y + 11)]
      let places = (point.route.isOnFrontier ? below + beside : beside + below)
        .map { MapBox(x: $0.0, y: $0.1, width: width, height: height) }.filter(box.holds)
      // Small points may be covered where nothing else will do; names and numbers never.
      guard
        let place = places.first(where: { place in !(taken + small).contains(where: place.overlaps) })
          ?? places.first(where: { place in !taken.contains(where: place.overlaps) })
      else { continue }
      taken.append(place)
      for (index, line) in lines.enumerated() {
        svg.text(.class("small halo"), .x(place.x), .y(place.y + 12 + Double(index) * 16), text: line)
      }
    }
  }
}

/// A route in the plot.
struct PlotPoint {
  let route: NumberedRoute
  let x: Double
  let y: Double
  let isNamed: Bool
}
