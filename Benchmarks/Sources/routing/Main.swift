import CareerModel
import Catalog
import Routing

/// Finds the routes to every so-manieth occupation from several starts in several states, on one thread, a
/// second time when everything is warm. `routing CATALOG EVERY` prints the times beside their targets, and the
/// occupations that have no route, with the reason.
@main
enum Main {
  static func main() throws {
    let catalog = try CareerCatalog(opening: CommandLine.arguments[1])
    let every = Int(CommandLine.arguments[2])!
    let router = try catalog.router()
    let starts = [
      Standing(grade: 10), Standing(hasDiploma: true),
      Standing(hasDiploma: true, work: [WorkHistory(OccupationCode("41-2031.00")!, months: 144)], age: 35),
    ]
    let states = ["WA", "TX", "CA", "OH"].map { StateCode($0)! }
    let clock = ContinuousClock()
    var milliseconds: [Double] = []
    var exceptions: [String] = []
    for round in 0..<2 {
      for (place, occupation) in catalog.occupations.enumerated() where place % every == 0 {
        for start in starts {
          for state in states {
            let request = RouteRequest(from: start, goals: [occupation.code], home: state)
            let begin = clock.now
            let response = try router.routes(request)
            let time = clock.now - begin
            guard round == 1 else { continue }
            milliseconds.append(time / .milliseconds(1))
            if let obstacle = response.obstacle { exceptions.append("\(occupation.title): \(obstacle)") }
          }
        }
      }
    }
    milliseconds.sort()
    report("routes, median (ms)", milliseconds[milliseconds.count / 2], atMost: 1)
    report("routes, 99th percentile (ms)", milliseconds[milliseconds.count * 99 / 100], atMost: 15)
    print("\nno route to \(Set(exceptions).count) of \(catalog.occupations.count / every) occupations:")
    for exception in Set(exceptions).sorted() { print("  \(exception)") }
  }

  private static func report(_ name: String, _ value: Double, atMost target: Double) {
    let shown = (value * 100).rounded() / 100
    print("\(name): \(shown), target at most \(target): \(value <= target ? "met" : "MISSED")")
  }
}
