import CareerModel
import Catalog
import Routing

/// Finds the routes to every occupation from several starts in several states, on one thread.
/// `routing CATALOG [EVERY [slow]]` takes every so-manieth occupation; with `slow`, it names the slowest.
@main
enum Main {
  static func main() throws {
    let arguments = CommandLine.arguments
    let catalog = try CareerCatalog(opening: arguments[1])
    let clock = ContinuousClock()
    let begin = clock.now
    let router = try catalog.router()
    let built = clock.now - begin
    let starts = [
      Standing(grade: 10), Standing(hasDiploma: true),
      Standing(hasDiploma: true, work: [WorkHistory(OccupationCode("41-2031.00")!, months: 144)], age: 35),
    ]
    let states = ["WA", "TX", "CA", "OH"].map { StateCode($0)! }
    var times: [(milliseconds: Double, what: String)] = []
    let every = arguments.count > 2 ? Int(arguments[2])! : 1
    for round in 0..<2 {
      for (place, occupation) in catalog.occupations.enumerated() where place % every == 0 {
        for (number, start) in starts.enumerated() {
          for state in states {
            let request = RouteRequest(from: start, goals: [occupation.code], home: state)
            let begin = clock.now
            let response = try router.routes(request)
            let time = (clock.now - begin).components
            if time.seconds > 1, arguments.contains("slow") {
              print(
                "slow:", time.seconds, occupation.code, occupation.title, number, state, response.explored)
            }
            guard round == 1 else { continue }
            times.append(
              (
                Double(time.seconds) * 1e3 + Double(time.attoseconds) / 1e15,
                "\(occupation.code) \(occupation.title) start \(number) \(state): "
                  + "\(response.itineraries.count) routes, \(response.explored) explored"
              ))
          }
        }
      }
    }
    times.sort { $0.milliseconds < $1.milliseconds }
    print("built in \(built)")
    print("median \(times[times.count / 2].milliseconds) ms")
    print("99th percentile \(times[times.count * 99 / 100].milliseconds) ms")
    if arguments.contains("slow") {
      for time in times.suffix(40) { print(time.milliseconds, time.what) }
    }
  }
}
