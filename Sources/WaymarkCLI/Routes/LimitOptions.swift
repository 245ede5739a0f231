import ArgumentParser
import CareerModel
import Catalog
import Interchange
import Routing

/// What a route may not exceed, and the values it rests on, on the command line.
struct LimitOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Arrive within this many months.", valueName: "n"))
  var maxMonths: Int?

  @Option(help: ArgumentHelp("Pay at most this many dollars out of pocket.", valueName: "n"))
  var maxCost: Int?

  @Option(help: ArgumentHelp("Take at most this many steps, 1 to \(RouteLimits.mostLegs).", valueName: "n"))
  var maxLegs: Int?

  @Option(help: ArgumentHelp("States besides your own to study in, such as OR,ID.", valueName: "states"))
  var otherStates: String?

  @Flag(help: "Every step after high school has to be paid, or leave your present job its time.")
  var keepEarning = false

  @Flag(help: "Never owe anything on the way.")
  var noDebt = false

  @Option(
    help: ArgumentHelp(
      "Change an assumption, such as associate-months=30; may be given again.",
      discussion: "`waymark routes --json` lists them all, with their reasons.", valueName: "name=value"))
  var assume: [String] = []

  static let months = 0...600
  static let cost = 0...10_000_000

  func validate() throws {
    try Self.check(maxMonths, "--max-months", Self.months)
    try Self.check(maxCost, "--max-cost", Self.cost)
    try Self.check(maxLegs, "--max-legs", 1...RouteLimits.mostLegs)
  }

  static func check(_ value: Int?, _ name: String, _ range: ClosedRange<Int>) throws {
    if let value, !range.contains(value) {
      throw ValidationError("\(name) takes a whole number from \(range.lowerBound) to \(range.upperBound).")
    }
  }

  /// The limits. Throws `CommandFailure.badData` for a state that does not exist.
  func limits() throws(CommandFailure) -> RouteLimits {
    var states: Set<StateCode> = []
    for part in (otherStates ?? "").split(separator: ",") {
      let text = String(part.drop { $0 == " " })
      guard let argument = StateArgument(argument: text) else { continue }
      states.insert(try argument.state())
    }
    return RouteLimits(
      months: maxMonths, cost: maxCost.map(Money.init(dollars:)), legs: maxLegs ?? RouteLimits.mostLegs,
      otherStates: states, mustKeepEarning: keepEarning, noDebt: noDebt)
  }

  /// The assumptions. Throws `CommandFailure.badData` for a name or value that cannot be.
  func assumptions() throws(CommandFailure) -> RouteAssumptions {
    do throws(AssumptionText.Problem) {
      return try AssumptionText.assumptions(assume)
    } catch {
      throw CommandFailure(error)
    }
  }
}

extension CommandFailure {
  /// What is wrong with a changed assumption.
  init(_ problem: AssumptionText.Problem) {
    switch problem {
    case .noValue(let text):
      self.init(
        .badData, "\"\(text)\" changes no assumption.",
        hint: "Give a name and a value, such as associate-months=30.")
    case .unknown(let name):
      self = .unknown("assumption", name, nearest: RouteAssumption.namedLike(name).map(\.rawValue))
    case .outOfRange(let assumption, let value):
      let range = assumption.range
      self.init(
        .badData, "\(assumption.rawValue) cannot be \"\(value)\".",
        hint: "Expected \(Figures.plain(range.lowerBound)) to \(Figures.plain(range.upperBound)) "
          + "(\(assumption.unit.rawValue)); \(Figures.plain(assumption.defaultValue)) unless changed.")
    }
  }
}
