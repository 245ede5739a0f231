import CareerModel
import Foundation
import Interchange
import Routing
import Wording

extension QueryParameters {
  /// Whether something is asked for: `1`, or nothing.
  func flag(_ name: String) throws(PageFailure) -> Bool {
    guard let text = text(name) else { return false }
    guard text == "1" else { throw bad(name, text, .init(.expectedYesNumber)) }
    return true
  }

  /// The assumptions of an address, `part-time-factor:1.5` (or with an equals sign), and the one that a form
  /// changes; without a value its default comes back.
  func assumptions() throws(PageFailure) -> RouteAssumptions {
    var assumptions: RouteAssumptions
    do throws(AssumptionText.Problem) {
      assumptions = try AssumptionText.assumptions(all("assume"))
    } catch {
      throw failure(error, in: "assume")
    }
    guard let name = text("change") else { return assumptions }
    do throws(AssumptionText.Problem) {
      let usual = RouteAssumption(rawValue: name).map { Figures.plain($0.defaultValue) }
      try AssumptionText.change(&assumptions, name, to: text("value") ?? usual ?? "")
    } catch {
      throw failure(error, in: "value")
    }
    return assumptions
  }

  private func failure(_ problem: AssumptionText.Problem, in parameter: String) -> PageFailure {
    switch problem {
    case .noValue(let text), .unknown(let text):
      bad("assume", text, .oneOf(RouteAssumption.allCases.map(\.rawValue)))
    case .outOfRange(let assumption, let value):
      bad(
        parameter, value,
        .init(
          .expectedAmount, Figures.plain(assumption.range.lowerBound),
          Figures.plain(assumption.range.upperBound)))
    }
  }
}

extension StateCode {
  /// A state by its code, or by its name in any of our languages.
  static func state(named text: String) -> StateCode? {
    if let state = StateCode(text) { return state.isState ? state : nil }
    return states.first { state in
      Language.allCases.contains { state.name(in: $0).lowercased() == text.lowercased() }
    }
  }
}

extension PageFailure {
  /// What is wrong with where somebody stands.
  static func badStanding(_ error: StandingTextError) -> PageFailure {
    switch error {
    case .unknownKind(let text, let known):
      .badParameter(name: "from", value: text, expected: .oneOf(known))
    case .badValue(let text, let expected):
      .badParameter(
        name: "from", value: text,
        expected: .init(
          .expectedLike, text.prefix { $0 != ":" } + (expected == .nothing ? "" : ":" + expected.example)))
    case .contradiction(let first, let second):
      .badParameter(name: "held", value: first, expected: .init(.expectedNotWith, second))
    case .tooMany(let count, let most):
      .badParameter(
        name: "held", value: String(count), expected: .init(.expectedNumber, "0", String(most)))
    }
  }
}
