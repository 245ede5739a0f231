import CareerModel
import Catalog
import Routing

/// Measures routes on one thread. `routing CATALOG` and one of:
///
/// - a number: finds the routes to every so-manieth occupation, and prints the times beside their targets;
/// - `memory`: prints what the network takes by itself;
/// - `coverage`: prints every occupation that some start in some state has no route to, with the reason;
/// - `transcripts FILE`: writes searches for `routing.py` to repeat, with the time that each took here.
@main
enum Main {
  static func main() throws {
    let arguments = CommandLine.arguments
    let path = arguments[1]
    switch arguments[2] {
    case "memory": try Memory.measure(path)
    case "coverage": try Coverage.list(CareerCatalog(opening: path))
    case "transcripts": try Transcripts.write(CareerCatalog(opening: path), to: arguments[3])
    case let every: try times(CareerCatalog(opening: path), every: Int(every)!)
    }
  }

  /// From several starts in several states, a second time when everything is warm.
  private static func times(_ catalog: CareerCatalog, every: Int) throws {
    let router = try catalog.router()
    let starts = [Starts.grade10, Starts.diploma, Starts.retailWorker]
    let states = ["WA", "TX", "CA", "OH"].map { StateCode($0)! }
    let clock = ContinuousClock()
    var milliseconds: [Double] = []
    for round in 0..<2 {
      for (place, occupation) in catalog.occupations.enumerated() where place % every == 0 {
        for start in starts {
          for state in states {
            let request = RouteRequest(from: start, goals: [occupation.code], home: state)
            let begin = clock.now
            _ = try router.routes(request)
            let time = clock.now - begin
            if round == 1 { milliseconds.append(time / .milliseconds(1)) }
          }
        }
      }
    }
    milliseconds.sort()
    report("routes, median (ms)", milliseconds[milliseconds.count / 2], atMost: 1)
    report("routes, 99th percentile (ms)", milliseconds[milliseconds.count * 99 / 100], atMost: 15)
  }

  /// Prints a figure beside its target.
  static func report(_ name: String, _ value: Double, atMost target: Double) {
    let shown = (value * 100).rounded() / 100
    print("\(name): \(shown), target at most \(target): \(value <= target ? "met" : "MISSED")")
  }
}
