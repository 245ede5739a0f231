import CareerModel
import Catalog
import Markup
import Routing
import Wording

/// Something about a leg: what it is, its value, and what explains it.
struct LegFact {
  let label: Phrase
  let value: any PassageConvertible
  var address: Address?
  var detail: (any PassageConvertible)?
  var isAssumed = false
}

extension RouteSentences {
  /// All there is to say about a leg, in reading order.
  func facts(of leg: RouteLeg) -> [LegFact] {
    let end = leg.start + leg.months
    var facts = [
      LegFact(
        label: .routesWhen,
        value: words(.routesFromTo, leg.start == 0 ? words[.routesNow] : duration(leg.start), duration(end)),
        detail: leg.wait > 0 ? words(.routesWait, duration(leg.wait)) : nil),
      LegFact(
        label: .routesTime, value: words.stepDuration(leg.months),
        isAssumed: RouteFigure.time.isAssumed(in: leg)),
    ]
    if leg.kind == .study {
      let college = college(leg)
      facts.append(
        LegFact(
          label: .kindCollege, value: college.map { words.title($0.name) } ?? words[.routesNoCollege].passage,
          address: college.map { Addresses.college($0.id) }, detail: leg.tuition.map(words.tuition)))
    }
    facts.append(
      LegFact(
        label: .routesCost, value: Figures.dollars(leg.cost), isAssumed: RouteFigure.cost.isAssumed(in: leg)))
    facts.append(pay(leg))
    facts.append(
      LegFact(
        label: .routesFinish, value: Figures.share(leg.completion * 100),
        isAssumed: RouteFigure.finish.isAssumed(in: leg)))
    if let credit = leg.credit {
      facts.append(
        LegFact(label: .routesCounted, value: route.credit(credit), isAssumed: credit.basis == .assumption))
    }
    facts.append(LegFact(label: .routesEarn, value: route.earned(leg)))
    return facts
  }

  private func pay(_ leg: RouteLeg) -> LegFact {
    guard let first = leg.pay.first, let last = leg.pay.last else {
      return LegFact(label: .routesPayMeanwhile, value: words[.routesNoPay])
    }
    let yearly =
      first.monthly == last.monthly
      ? words(.routesPayYear, Figures.dollars(first.yearly))
      : words(.routesPayYears, Figures.dollars(first.yearly), Figures.dollars(last.yearly))
    return LegFact(
      label: .routesPayMeanwhile, value: yearly, detail: route.beside(leg),
      isAssumed: RouteFigure.earned.isAssumed(in: leg))
  }

  /// How two routes differ in a figure, in words.
  func difference(_ figure: RouteFigure, _ left: NumberedRoute, _ right: NumberedRoute) -> String {
    guard let (first, second) = figure.pair(left.itinerary, right.itinerary) else { return words[.noFigure] }
    guard first != second else { return words[.routesSame] }
    let number = String(first < second ? left.number : right.number)
    let gap = abs(first - second)
    return switch figure {
    case .time, .firstPay: words(.routesSooner, number, duration(Int(gap)))
    case .cost, .debt: words(.routesLess, number, Figures.dollars(Money(dollars: gap)))
    case .earned, .ahead:
      words(
        .routesMore, String(first > second ? left.number : right.number), Figures.dollars(Money(dollars: gap))
      )
    case .finish, .jobs:
      words(
        .routesMore, String(first > second ? left.number : right.number),
        words.count(.routesPoints, max(1, Int(gap.rounded()))))
    case .changes: words(.routesLess, number, String(Int(gap)))
    }
  }
}

extension RouteFigure {
  /// The figure of two routes as numbers; `nil` where one is not known.
  fileprivate func pair(_ left: Itinerary, _ right: Itinerary) -> (Double, Double)? {
    guard let first = value(of: left), let second = value(of: right) else { return nil }
    return (first, second)
  }

  private func value(of itinerary: Itinerary) -> Double? {
    switch self {
    case .time: Double(itinerary.months)
    case .cost: itinerary.cost.dollars
    case .earned: Double(itinerary.legs.reduce(0) { $0 + $1.earnings.cents }) / 100
    case .ahead: itinerary.earnings?.dollars
    case .finish: itinerary.completion * 100
    case .jobs: itinerary.doors
    case .firstPay: Double(itinerary.monthsToFirstPay)
    case .debt: itinerary.largestDebt.dollars
    case .changes: Double(itinerary.changes)
    }
  }
}
