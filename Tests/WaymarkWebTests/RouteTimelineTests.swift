import CareerModel
import Routing
import Testing

@testable import WaymarkWeb

@Suite("The axis of time that routes share")
struct RouteTimelineTests {
  private let itineraries = RouteSamples.response.itineraries

  private func timelines() -> [RouteTimeline] {
    let selection = RouteSelection(RouteSamples.response)
    let scale = TimelineScale(itineraries, width: 780)
    let money = RouteMoney(itineraries, assumptions: RouteAssumptions(), end: scale.end)
    return selection.routes.map {
      RouteTimeline(
        $0.itinerary, scale: scale, exits: ExitNumbers(selection.routes), money: money,
        labels: { [$0.kind.rawValue] }, goal: ["Registered Nurses", "Goal"])
    }
  }

  @Test("Bars stand in order, do not cover one another, and stay within the drawing")
  func order() {
    for timeline in timelines() {
      for (left, right) in zip(timeline.bars, timeline.bars.dropFirst()) where left.form != .licence {
        #expect(left.right <= right.x + 0.01)
      }
      #expect(timeline.bars.allSatisfy { $0.x >= 0 && $0.right <= 780.01 })
      #expect(timeline.bars.last?.form == .goal)
    }
  }

  @Test("Waiting is a gap, never closed up")
  func gap() throws {
    let bars = timelines()[0].bars
    #expect(bars[1].x - bars[0].right > 5)
  }

  @Test("A text stands inside a bar only where all of it fits")
  func labels() {
    for bar in timelines().flatMap(\.bars) where bar.label != nil {
      #expect(bar.labelWidth + 14 <= bar.width)
    }
  }

  @Test("Flags do not cover one another")
  func flags() {
    for timeline in timelines() {
      for (left, right) in zip(timeline.pennants, timeline.pennants.dropFirst()) {
        #expect(left.row != right.row || right.x - left.x >= 28)
      }
    }
  }

  @Test("The same jobs keep the same number of exit on every route, and numbers run on without gaps")
  func exits() throws {
    let routes = RouteSelection(RouteSamples.response).routes
    let exits = ExitNumbers(routes)
    #expect(exits.number(of: RouteSamples.diplomaExit) == 1)
    #expect(exits.number(of: RouteSamples.nurseExit) == 2)
    #expect(exits.number(of: RouteSamples.practicalExit) == 3)
    #expect(exits.number(of: RouteExit(occupations: [], medianWage: nil)) == nil)
  }

  @Test("Grades begin a year apart before the end of high school, and end with it")
  func grades() {
    let scale = TimelineScale(itineraries, width: 780)
    #expect(scale.grades.map(\.month) == [0, 7, 19, 31])
    #expect(scale.grades.map(\.grade) == [10, 11, 12, nil])
    #expect(scale.ticks.prefix(3) == [0, 12, 24])
  }

  @Test("Money in hand begins with the savings and falls by all of the costs; what is owed is said as found")
  func money() {
    var assumptions = RouteAssumptions()
    assumptions[.savings] = 1000
    let inHand = MoneyInHand(RouteSamples.associate, assumptions: assumptions, until: 55)
    #expect(inHand.points.first?.amount == Money(dollars: 1000))
    #expect(inHand.points.last?.amount == Money(dollars: 1000 - 10_426))
    #expect(inHand.least?.month == 55)
    let owed = timelines()[0].owed
    #expect(owed?.amount == RouteSamples.associate.largestDebt)
  }
}
