import ArgumentParser
import CareerModel

/// A state as it was typed; an unknown one is told apart from a wrong command line.
struct StateArgument: ExpressibleByArgument {
  let text: String

  init?(argument: String) { text = argument }

  static var defaultCompletionKind: CompletionKind { .list(StateCode.states.map(\.description)) }

  /// The state that is meant. Throws `CommandFailure.badData` for a code that no state or territory has.
  func state() throws(CommandFailure) -> StateCode {
    if let state = StateCode(text) { return state }
    let start = text.prefix(3).lowercased()
    let named = StateCode.states.filter { $0.name.lowercased().hasPrefix(start) }
    throw CommandFailure(
      .badData, "There is no state \"\(text.prefix(100))\".",
      hint: named.isEmpty
        ? "Give the two letters of its postal code, such as WA for Washington."
        : "Give the postal code: " + named.map { "\($0) for \($0.name)" }.joined(separator: ", ") + ".")
  }
}

extension StateArgument? {
  /// The state that is meant, if one is given.
  func state() throws(CommandFailure) -> StateCode? {
    guard let self else { return nil }
    return try self.state()
  }
}
