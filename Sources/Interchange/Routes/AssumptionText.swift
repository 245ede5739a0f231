import CareerModel
import Foundation
public import Routing

/// A changed assumption as a text, for command lines: `associate-months=30`, or with a colon, as in addresses.
public enum AssumptionText {
  /// Why a text changes no assumption.
  public enum Problem: Error, Hashable, Sendable {
    /// It has no equals sign, nor a colon.
    case noValue(String)
    /// No assumption has the name.
    case unknown(name: String)
    /// The value is no number, or outside of the assumption's range.
    case outOfRange(RouteAssumption, value: String)
  }

  /// Reads texts; of two that change the same assumption the later one holds.
  public static func assumptions(_ texts: some Sequence<String>) throws(Problem) -> RouteAssumptions {
    var assumptions = RouteAssumptions()
    for text in texts {
      let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { "=:".contains($0) }
      guard parts.count == 2 else { throw .noValue(String(text.prefix(60))) }
      try change(&assumptions, String(parts[0]), to: String(parts[1]))
    }
    return assumptions
  }

  /// Changes the assumption of a name to the value of a text.
  public static func change(
    _ assumptions: inout RouteAssumptions, _ name: String, to value: String
  ) throws(Problem) {
    let name = name.trimmingCharacters(in: .whitespaces)
    let value = value.trimmingCharacters(in: .whitespaces)
    guard let assumption = RouteAssumption(rawValue: name.lowercased()) else {
      throw .unknown(name: String(name.prefix(60)))
    }
    guard let number = number(value), assumption.range.contains(number) else {
      throw .outOfRange(assumption, value: String(value.prefix(60)))
    }
    assumptions[assumption] = number
  }

  /// A change as addresses say it: `associate-months:30`.
  public static func inAddress(_ assumption: RouteAssumption, _ value: Double) -> String {
    "\(assumption.rawValue):\(Figures.plain(value))"
  }

  /// The changes as texts, in the order of `RouteAssumption`.
  public static func texts(_ assumptions: RouteAssumptions) -> [String] {
    assumptions.changes.map { "\($0.assumption.rawValue)=\(Figures.plain($0.value))" }
  }

  /// Digits, perhaps with a point among them.
  private static func number(_ text: String) -> Double? {
    guard !text.isEmpty, text.utf8.count <= 20,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") })
    else { return nil }
    return Double(text)
  }
}
