import CareerModel
import Foundation
import Interchange
import Planning

/// Reads and checks a made-up pack of 10,000 courses, several times when everything is warm.
/// `packs [COURSES [ROUNDS]]` prints the milliseconds of the first round and of the median round.
@main
enum Main {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    let courses = arguments.first ?? 10_000
    let rounds = arguments.dropFirst().first ?? 9
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("packs-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    let folder = root.appendingPathComponent("synthetic")
    try SyntheticPack(courses: courses).write(to: folder)
    let codes = KnownCodes(
      sced: [SCEDCode("01001")!], programs: [CIPCode("51.3801")!], colleges: [UnitID("236072")!],
      pathways: [PathwayID(rawValue: "health-sciences/therapeutic-services")],
      credentials: [CredentialID(rawValue: "certified-nursing-assistant")])
    let clock = ContinuousClock()
    var times: [(read: Double, whole: Double)] = []
    var errors = 0
    for _ in 0..<max(1, rounds) {
      let start = clock.now
      let reading = try PackReader.read(folder: folder.path)
      let read = clock.now
      errors = reading.report(PackCheck(codes: codes, day: "2026-11-24")).errors.count
      times.append(((read - start) / .milliseconds(1), (clock.now - start) / .milliseconds(1)))
    }
    let first = times[0]
    times.sort { $0.whole < $1.whole }
    let median = times[times.count / 2]
    func words(_ time: (read: Double, whole: Double)) -> String {
      String(format: "read %.0f ms, read and checked %.0f ms", time.read, time.whole)
    }
    print("pack of \(courses) courses, \(errors) errors: first \(words(first)); median \(words(median))")
  }
}
