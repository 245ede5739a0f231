import ArgumentParser
import Foundation
import Interchange

/// The day that it is, where the program runs.
enum Today {
  /// As `2026-11-24`.
  static var day: String {
    let today = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    return String(format: "%04d-%02d-%02d", today.year ?? 0, today.month ?? 0, today.day ?? 0)
  }

  /// The day given with `--on`, else today. Throws when it is no day.
  static func day(or given: String?) throws -> String {
    guard let given else { return day }
    guard PackReader.isDay(given) else {
      throw ValidationError("--on \(given.prefix(40)) is no day. Write it like 2026-11-24.")
    }
    return given
  }
}
