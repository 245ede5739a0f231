import Synchronization

/// Bounds how many large bodies are in memory at once: whoever sends many of them slowly must not fill it.
final class Receiving: Sendable {
  private let count = Mutex(0)

  /// The most bodies at once.
  static let mostAtOnce = 32

  /// Makes room for a body; every call that does not throw is followed by one of `end`. Throws
  /// `PageFailure.unavailable` when there is no room.
  func begin() throws(PageFailure) {
    let isWelcome = count.withLock { count in
      guard count < Self.mostAtOnce else { return false }
      count += 1
      return true
    }
    guard isWelcome else { throw .unavailable }
  }

  /// A body is done with.
  func end() { count.withLock { $0 -= 1 } }
}
