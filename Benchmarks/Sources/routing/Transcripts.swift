import CareerModel
import Catalog
import Foundation
@_spi(Measuring) import Routing

/// Writes searches, one a line, for `routing.py` to repeat in plain Python: what each knows before it begins,
/// what it found, and how long it took here, warm and on one thread.
enum Transcripts {
  /// A line.
  private struct Line: Encodable {
    let occupation: String
    let title: String
    let start: String
    let state: String
    let found: [MeasuredSearch.Figures]
    /// The search alone, in milliseconds.
    let search: Double
    /// The whole question: exploring the needs, searching, writing the routes out.
    let question: Double
    let transcript: SearchTranscript
  }

  /// Every so-manieth occupation, as the times are measured.
  private static let every = 10
  private static let rounds = 5

  static func write(_ catalog: CareerCatalog, to path: String) throws {
    let router = try catalog.router()
    let starts = [
      ("grade 10", Starts.grade10), ("diploma", Starts.diploma), ("retail worker", Starts.retailWorker),
    ]
    let states = ["WA", "TX", "CA", "OH", "NY", "FL", "MT"].map { StateCode($0)! }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    var text = Data()
    var written = 0
    for (place, occupation) in catalog.occupations.enumerated() {
      guard place % every == 0 else { continue }
      let (name, start) = starts[written % starts.count]
      let state = states[written % states.count]
      let request = RouteRequest(from: start, goals: [occupation.code], home: state)
      guard let search = MeasuredSearch(router, request, to: occupation.code) else { continue }
      let found = search.figures()
      // What no route leads to takes no time to search.
      guard !found.isEmpty else { continue }
      text += try encoder.encode(
        Line(
          occupation: occupation.code.description, title: occupation.title, start: name,
          state: state.description, found: found, search: median { _ = search.figures() },
          question: try median { _ = try router.routes(request) }, transcript: search.transcript))
      text += Data("\n".utf8)
      written += 1
    }
    try text.write(to: URL(fileURLWithPath: path))
  }

  /// The median time of some rounds, after one that warms up, in milliseconds.
  private static func median(_ work: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    try work()
    return try (0..<rounds).map { _ in try clock.measure(work) / .milliseconds(1) }.sorted()[rounds / 2]
  }
}
