import CareerModel
import Routing
import Wording

/// One route laid out on the shared axis: bars, exits, pay and money in hand. Knows places, draws nothing.
struct RouteTimeline {
  let scale: TimelineScale
  let bars: [TimelineBar]
  let pennants: [TimelinePennant]
  let pay: [TimelinePay]
  /// Where money in hand stands, from 0 at the bottom of its band to 1 at the top.
  let money: [(x: Double, share: Double)]
  /// Where zero stands on the same band.
  let zeroShare: Double
  /// The most that is owed, where something is.
  let owed: (x: Double, share: Double, amount: Money)?

  /// The least width of a mark that can still be seen.
  static let leastWidth = 4.0
  static let licenceWidth = 8.0
  static let labelMeasure = TextMeasure(size: 13, isBold: false)
  static let boldMeasure = TextMeasure(size: 13, isBold: true)
  private static let padding = 7.0
  private static let pennantWidth = 25.0

  /// Lays out a route. `labels` are the texts of a leg from the fullest to the shortest; `goal` is what the
  /// route leads to, likewise.
  init(
    _ itinerary: Itinerary, scale: TimelineScale, exits: ExitNumbers, money: RouteMoney,
    labels: (RouteLeg) -> [String], goal: [String]
  ) {
    self.scale = scale
    bars = Self.bars(itinerary, scale, labels: labels, goal: goal)
    pennants = Self.pennants(itinerary, scale, exits)
    pay = Self.pay(itinerary, scale)
    let inHand = money.inHand(itinerary)
    self.money = inHand.points.map { (scale.x($0.month), money.share($0.amount)) }
    zeroShare = money.share(Money(cents: 0))
    owed = inHand.least.flatMap { least in
      least.amount.cents < 0
        ? (scale.x(least.month), money.share(least.amount), itinerary.largestDebt) : nil
    }
  }

  private static func bars(
    _ itinerary: Itinerary, _ scale: TimelineScale, labels: (RouteLeg) -> [String], goal: [String]
  ) -> [TimelineBar] {
    var bars = itinerary.legs.map { leg in
      let x = scale.x(leg.start)
      let width = max(
        scale.x(leg.start + leg.months) - x, leg.kind == .licence ? licenceWidth : leastWidth)
      return bar(
        TimelineBar.Form(leg.kind), x, width, labels(leg),
        leg.kind == .work ? boldMeasure : labelMeasure)
    }
    let x = max(scale.x(itinerary.months), bars.last?.right ?? 0)
    bars.append(bar(.goal, x, max(scale.width - x, leastWidth), goal, boldMeasure))
    return bars
  }

  private static func bar(
    _ form: TimelineBar.Form, _ x: Double, _ width: Double, _ labels: [String], _ measure: TextMeasure
  ) -> TimelineBar {
    let label = labels.first { measure.width($0) + 2 * padding <= width }
    return TimelineBar(
      form: form, x: x, width: width, label: label, labelWidth: label.map(measure.width) ?? 0)
  }

  /// Flags that would cover one another stand in two rows.
  private static func pennants(
    _ itinerary: Itinerary, _ scale: TimelineScale, _ exits: ExitNumbers
  ) -> [TimelinePennant] {
    var placed: [TimelinePennant] = []
    for (leg, _) in ExitNumbers.exits(of: itinerary) {
      guard let number = exits.number(of: leg.exit) else { continue }
      let x = min(scale.x(leg.start + leg.months), scale.width - pennantWidth)
      let row = placed.last.map { $0.row == 0 && x - $0.x < pennantWidth + 3 } ?? false
      placed.append(TimelinePennant(number: number, x: x, row: row ? 1 : 0))
    }
    return placed
  }

  /// Neighbouring steps of equal pay are one; a label that would run into the next one is left out, but for
  /// the last, which may stand before its step.
  private static func pay(_ itinerary: Itinerary, _ scale: TimelineScale) -> [TimelinePay] {
    var steps: [PayStep] = []
    for step in itinerary.legs.flatMap(\.pay) + itinerary.goalPay where step.start < scale.end {
      if let last = steps.last, last.monthly == step.monthly, last.start + last.months == step.start {
        steps[steps.count - 1] = PayStep(
          start: last.start, months: last.months + step.months, monthly: last.monthly)
      } else {
        steps.append(step)
      }
    }
    var (free, freeAbove) = (0.0, 0.0)
    return steps.enumerated().map { index, step in
      let x = scale.x(step.start)
      let width = max(scale.x(step.start + step.months) - x, 1)
      let label = Figures.dollars(step.yearly)
      let labelWidth = boldMeasure.width(label) + 8
      let isLast = index == steps.count - 1
      let fits = x >= free && x + 4 + labelWidth <= scale.width && (labelWidth <= width || isLast)
      // Above its line a label may reach over what follows, where nothing follows so soon.
      let next = isLast ? scale.width : scale.x(steps[index + 1].start)
      let left = min(x, scale.width - labelWidth)
      let isAbove = !fits && left >= freeAbove && (isLast || x + labelWidth <= next)
      let at: Double? = fits ? x + 5 : isAbove ? left + 4 : nil
      if fits { free = x + labelWidth } else if isAbove { freeAbove = left + labelWidth }
      return TimelinePay(
        x: x, width: width, yearly: step.yearly, label: label, labelX: at, isLabelAbove: isAbove)
    }
  }
}
