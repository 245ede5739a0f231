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

  /// The assumptions of an address, `part-time-factor:1.5` (or with an equals sign), and the one that a form changes.
  func assumptions() throws(PageFailure) -> RouteAssumptions {
    var assumptions = RouteAssumptions()
    for text in all("assume") {
      let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { ":=".contains($0) }
        .map(String.init)
      try set(&assumptions, parts[0], parts.count > 1 ? parts[1] : "", "assume")
    }
    if let name = text("change") { try set(&assumptions, name, text("value") ?? "", "value") }
    return assumptions
  }

  /// Without a value the default comes back.
  private func set(
    _ assumptions: inout RouteAssumptions, _ name: String, _ value: String, _ parameter: String
  ) throws(PageFailure) {
    guard let assumption = RouteAssumption(rawValue: name) else {
      throw bad("assume", name, .oneOf(RouteAssumption.allCases.map(\.rawValue)))
    }
    guard !value.isEmpty else {
      assumptions[assumption] = assumption.defaultValue
      return
    }
    guard let number = Double(value), assumption.range.contains(number) else {
      throw bad(
        parameter, value,
        .init(
          .expectedAmount, Figures.plain(assumption.range.lowerBound),
          Figures.plain(assumption.range.upperBound)))
    }
    assumptions[assumption] = number
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
