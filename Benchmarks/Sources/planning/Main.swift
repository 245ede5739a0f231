import Foundation
import Interchange
import Planning

/// Plans each problem of a folder on one thread, several times when everything is warm.
/// `planning FOLDER ROUNDS [--json]` prints the milliseconds of each problem's median round, and their median; as
/// JSON one object `{problem: {status, rank, terms, conflict, nodes, milliseconds}}`.
@main
enum Main {
  private struct Line: Encodable {
    let status: String
    let rank: [Int]?
    let bound: [Int]?
    let terms: [[String]]
    let conflict: [String]
    let nodes: Int
    let milliseconds: Double
    let cpuMilliseconds: Double
  }

  /// What this thread has used of a processor, in milliseconds: the same on a busy machine.
  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
  }

  static func main() throws {
    let arguments = CommandLine.arguments
    let rounds = Int(arguments[2])!
    let names = try FileManager.default.contentsOfDirectory(atPath: arguments[1])
      .filter { $0.hasSuffix(".json") }.sorted()
    let generator = PlanGenerator()
    let clock = ContinuousClock()
    var lines: [String: Line] = [:]
    for name in names {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: arguments[1]).appendingPathComponent(name))
      let problem = try ProblemFile(json: bytes).problem
      var result = generator.plan(problem)
      var times: [Double] = []
      let busy = processorTime()
      for _ in 0..<rounds {
        let start = clock.now
        result = generator.plan(problem)
        times.append((clock.now - start) / .milliseconds(1))
      }
      times.sort()
      lines[name] = Line(
        status: result.status.rawValue, rank: result.objective?.rank, bound: result.bound?.rank,
        terms: result.terms,
        conflict: result.conflict.map { "\($0)" }, nodes: result.nodes, milliseconds: times[times.count / 2],
        cpuMilliseconds: (processorTime() - busy) / Double(rounds))
    }
    if arguments.contains("--json") {
      print(String(decoding: try JSONEncoder().encode(lines), as: UTF8.self))
      return
    }
    for (name, line) in lines.sorted(by: { $0.key < $1.key }) {
      print("\(name): \(line.status), \(line.rank ?? []), \(line.nodes) nodes, \(line.milliseconds) ms")
    }
    let times = lines.values.map(\.milliseconds).sorted()
    if !times.isEmpty { print("median: \(times[times.count / 2]) ms") }
  }
}
