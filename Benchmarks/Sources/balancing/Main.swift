import Foundation
import Interchange
import Planning

/// Balances each curriculum of a folder on one thread, several times when everything is warm.
/// `balancing FOLDER ROUNDS [--json]` prints the milliseconds of each curriculum's median round, and their
/// median; as JSON one object `{instance: {status, objective, milliseconds}}`.
@main
enum Main {
  private struct Line: Encodable {
    let status: String
    let objective: Int?
    let milliseconds: Double
  }

  static func main() throws {
    let arguments = CommandLine.arguments
    let rounds = Int(arguments[2])!
    let names = try FileManager.default.contentsOfDirectory(atPath: arguments[1])
      .filter { $0.hasSuffix(".json") }.sorted()
    let balancer = CurriculumBalancer()
    let clock = ContinuousClock()
    var lines: [String: Line] = [:]
    for name in names {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: arguments[1]).appendingPathComponent(name))
      let problem = try CurriculumFile(json: bytes).problem
      var result = balancer.balance(problem)
      var times: [Double] = []
      for _ in 0..<rounds {
        let start = clock.now
        result = balancer.balance(problem)
        times.append((clock.now - start) / .milliseconds(1))
      }
      times.sort()
      lines[name] = Line(
        status: result.status.rawValue, objective: result.objective, milliseconds: times[times.count / 2])
    }
    if arguments.contains("--json") {
      print(String(decoding: try JSONEncoder().encode(lines), as: UTF8.self))
      return
    }
    for (name, line) in lines.sorted(by: { $0.key < $1.key }) {
      print(
        "\(name): \(line.status), \(line.objective.map(String.init) ?? "no plan"), \(line.milliseconds) ms")
    }
    let times = lines.values.map(\.milliseconds).sorted()
    if !times.isEmpty { print("median: \(times[times.count / 2]) ms") }
  }
}
