import NIOCore
import Synchronization

/// Rendered responses by address and preferences, bounded in bytes.
///
/// The catalogue never changes while it is served, so a response never goes stale; the cache only has to
/// stay small. When it is full, the half that was used longest ago is dropped.
final class ResponseCache: Sendable {
  private struct Entry {
    let response: RenderedResponse
    var lastUse: UInt64
  }

  private struct State {
    var entries: [String: Entry] = [:]
    var bytes = 0
    var uses: UInt64 = 0
  }

  private let mostBytes: Int
  private let state = Mutex(State())

  init(mostBytes: Int) { self.mostBytes = mostBytes }

  func response(for key: String) -> RenderedResponse? {
    state.withLock { state in
      state.uses += 1
      guard let index = state.entries.index(forKey: key) else { return nil }
      state.entries.values[index].lastUse = state.uses
      return state.entries.values[index].response
    }
  }

  func store(_ response: RenderedResponse, for key: String) {
    let size = response.body.readableBytes + key.utf8.count
    guard size < mostBytes / 8 else { return }
    state.withLock { state in
      if state.entries[key] != nil { return }
      if state.bytes + size > mostBytes {
        let middle = state.entries.values.map(\.lastUse).sorted()[state.entries.count / 2]
        state.entries = state.entries.filter { $0.value.lastUse > middle }
        state.bytes = state.entries.reduce(0) {
          $0 + $1.value.response.body.readableBytes + $1.key.utf8.count
        }
      }
      state.entries[key] = Entry(response: response, lastUse: state.uses)
      state.bytes += size
    }
  }
}
