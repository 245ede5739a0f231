import Foundation
import Synchronization

/// Works out routes, plans and audits beside the threads that answer requests: a long search must not hold up a
/// short page.
final class WorkQueue: Sendable {
  private let queue = OperationQueue()
  private let waiting = Mutex(0)

  /// The most searches that may run or wait.
  static let mostWaiting = 32

  /// Runs as many searches at once as there are processors, but for one that goes on answering.
  init() {
    queue.maxConcurrentOperationCount = max(1, ProcessInfo.processInfo.activeProcessorCount - 1)
  }

  /// The result of some work. Throws what the work throws, and `PageFailure.unavailable` when too much waits.
  func result<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    let isWelcome = waiting.withLock { waiting in
      guard waiting < Self.mostWaiting else { return false }
      waiting += 1
      return true
    }
    guard isWelcome else { throw PageFailure.unavailable }
    defer { waiting.withLock { $0 -= 1 } }
    return try await withCheckedThrowingContinuation { continuation in
      queue.addOperation { continuation.resume(with: Result(catching: work)) }
    }
  }
}
