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
        .map { $0.trimmingCharacters(in: .whitespaces) }
      guard parts.count == 2 else { throw .noValue(String(text.prefix(60))) }
      guard let assumption = RouteAssumption(rawValue: parts[0].lowercased()) else {
        throw .unknown(name: String(parts[0].prefix(60)))
      }
      guard let value = number(parts[1]), assumption.range.contains(value) else {
        throw .outOfRange(assumption, value: String(parts[1].prefix(60)))
      }
      assumptions[assumption] = value
    }
    return assumptions
  }

  /// The changes as texts, in the order of `RouteAssumption`.
  public static func texts(_ assumptions: RouteAssumptions) -> [String] {
    assumptions.changes.map { "\($0.assumption.rawValue)=\(plain($0.value))" }
  }

  /// A number for a text: whole where it is whole.
  private static func plain(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
  }

  /// Digits, perhaps with a point among them.
  private static func number(_ text: String) -> Double? {
    guard !text.isEmpty, text.utf8.count <= 20,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") })
    else { return nil }
    return Double(text)
  }
}
