import Foundation
import Planning

/// Measures audits of a made-up school's learners on one thread, and near misses to 79 programs on two.
/// `auditing [LEARNERS]` prints each figure with its target.
@main
enum Main {
  private static let clock = ContinuousClock()
  private static let school = School()

  private static func report(_ name: String, _ value: String, _ target: String, _ isMet: Bool) {
    print("\(name): \(value), target \(target): \(isMet ? "met" : "MISSED")")
  }

  static func main() throws {
    let learners = CommandLine.arguments.count > 1 ? Int(CommandLine.arguments[1])! : 100_000
    let compiled = try school.programs.map {
      try CompiledRequirements([school.diploma, school.endorsement, $0], courses: school.courses)
    }
    for count in [28, 14] { try audits(compiled, courses: count) }
    nearMisses(learners)
  }

  private static func audits(_ compiled: [CompiledRequirements], courses: Int) throws {
    let offers = compiled.map { CourseOffer(school.courses, for: $0) }
    var bare: [Double] = []
    var full: [Double] = []
    var (proved, searched, complete) = (0, 0, 0)
    let number = 2_000
    for seed in 0..<number {
      let (record, program) = school.learner(UInt64(seed), courses: courses)
      let auditor = Auditor(compiled[program])
      let offer = offers[program]
      var outcome = try auditor.allocate(record)
      var times: [Double] = []
      for _ in 0..<5 {
        let start = clock.now
        outcome = try auditor.allocate(record)
        times.append((clock.now - start) / .microseconds(1))
      }
      bare.append(times.sorted()[2])
      if outcome.status == .optimal { proved += 1 }
      if outcome.nodes > 0 { searched += 1 }
      times = []
      for _ in 0..<3 {
        let start = clock.now
        let audit = try auditor.audit(record, offer: offer)
        times.append((clock.now - start) / .microseconds(1))
        if audit.isComplete { complete += 1 }
      }
      full.append(times.sorted()[1])
    }
    bare.sort()
    full.sort()
    func text(_ value: Double) -> String { String(format: "%.1f", value) }
    let (middle, late) = (number / 2, number * 99 / 100)
    print(
      "\(courses) courses: \(complete / 3) of \(number) complete; \(searched) searched; 99th of 100: "
        + "\(text(bare[late])) us, slowest \(text(bare[number - 1])) us")
    report("audits of \(courses) courses proved", "\(proved) of \(number)", "all", proved == number)
    report("audit of \(courses) courses, median", "\(text(bare[middle])) us", "<= 10", bare[middle] <= 10)
    report(
      "with certificate and explanation, median", "\(text(full[middle])) us", "<= 60", full[middle] <= 60)
  }

  private static func nearMisses(_ learners: Int) {
    guard let misses = try? NearMisses(school.programs, courses: school.courses) else { return }
    // Records are made before, in portions that fit into memory.
    var seconds = 0.0
    var (met, proved) = (0, 0)
    var next = 0
    while next < learners {
      let portion = (next..<min(learners, next + 10_000)).map { school.learner(UInt64($0)).record }
      next += portion.count
      let results = Results()
      let start = clock.now
      DispatchQueue.concurrentPerform(iterations: 2) { half in
        var (met, proved) = (0, 0)
        for index in stride(from: half, to: portion.count, by: 2) {
          for miss in (try? misses.distances(portion[index])) ?? [] {
            if miss.isMet { met += 1 }
            if miss.isProved { proved += 1 }
          }
        }
        results.add(met, proved)
      }
      seconds += (clock.now - start) / .seconds(1)
      met += results.met
      proved += results.proved
    }
    print("\(met) programs complete, \(proved) of \(learners * 79) distances proved")
    report(
      "near misses of \(learners) learners to 79 programs, two threads", String(format: "%.1f s", seconds),
      "< 60",
      seconds < 60 && learners >= 100_000)
  }

  /// What two threads found.
  private final class Results: @unchecked Sendable {
    // Guarded by the lock.
    private let lock = NSLock()
    private(set) var met = 0
    private(set) var proved = 0

    func add(_ met: Int, _ proved: Int) {
      lock.withLock {
        self.met += met
        self.proved += proved
      }
    }
  }
}
