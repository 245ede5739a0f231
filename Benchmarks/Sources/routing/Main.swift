import CareerModel
import Catalog
import Foundation
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
    var (milliseconds, processor): ([Double], [Double]) = ([], [])
    for round in 0..<2 {
      for (place, occupation) in catalog.occupations.enumerated() where place % every == 0 {
        for start in starts {
          for state in states {
            let request = RouteRequest(from: start, goals: [occupation.code], home: state)
            let (begin, used) = (clock.now, processorMilliseconds())
            _ = try router.routes(request)
            let time = clock.now - begin
            if round == 0 { continue }
            milliseconds.append(time / .milliseconds(1))
            processor.append(processorMilliseconds() - used)
          }
        }
      }
    }
    milliseconds.sort()
    processor.sort()
    report("routes, median (ms)", milliseconds[milliseconds.count / 2], atMost: 1)
    report("routes, 99th percentile (ms)", milliseconds[milliseconds.count * 99 / 100], atMost: 15)
    // What the clock says on a machine that has other work is not ours alone.
    print(
      "  of the processor's time: median \(shown(processor[processor.count / 2])) ms, "
        + "99th percentile \(shown(processor[processor.count * 99 / 100])) ms, most \(shown(processor.last!)) ms"
    )
  }

  /// The processor's time that this thread has used so far.
  private static func processorMilliseconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
  }

  private static func shown(_ value: Double) -> Double { (value * 100).rounded() / 100 }

  /// Prints a figure beside its target.
  static func report(_ name: String, _ value: Double, atMost target: Double) {
    print("\(name): \(shown(value)), target at most \(target): \(value <= target ? "met" : "MISSED")")
  }
}
