import Foundation

/// The day that it is, where the program runs.
package enum Today {
  /// As `2026-11-24`.
  package static var day: String {
    let today = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    return String(format: "%04d-%02d-%02d", today.year ?? 0, today.month ?? 0, today.day ?? 0)
  }
}
