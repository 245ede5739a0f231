import Foundation
import Synchronization

/// Paints pictures one at a time on a thread of its own, so that requests for pages never wait for one.
final class Painting: Sendable {
  private let queue = DispatchQueue(label: "painting", qos: .utility)
  private let waiting = Mutex(0)

  /// The most pictures that may wait.
  static let mostWaiting = 16

  /// The picture, or `nil` when too many wait already or it cannot be painted.
  func png(_ make: @escaping @Sendable () -> [UInt8]?) async -> [UInt8]? {
    let isWelcome = waiting.withLock { waiting in
      guard waiting < Self.mostWaiting else { return false }
      waiting += 1
      return true
    }
    guard isWelcome else { return nil }
    defer { waiting.withLock { $0 -= 1 } }
    return await withCheckedContinuation { continuation in
      queue.async { continuation.resume(returning: make()) }
    }
  }
}
