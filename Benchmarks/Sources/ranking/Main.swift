import CareerModel
import Catalog
import Matching

/// Ranks all occupations for one profile after another, on one thread. `ranking CATALOG PROFILES ROUNDS`
/// prints the microseconds of each round's median profile.
@main
enum Main {
  static func main() throws {
    let arguments = CommandLine.arguments
    let catalog = try CareerCatalog(opening: arguments[1])
    let matcher = try catalog.matcher()
    let profiles = try profiles(Int(arguments[2])!, skills: matcher.skills)
    let clock = ContinuousClock()
    var checksum = 0
    for _ in 0..<Int(arguments[3])! {
      var times: [Duration] = []
      times.reserveCapacity(profiles.count)
      for profile in profiles {
        let start = clock.now
        let matches = try matcher.matches(profile)
        times.append(clock.now - start)
        checksum &+= matches[0].index &+ matches.count
      }
      times.sort()
      let middle = times[times.count / 2].components
      print(Double(middle.seconds) * 1e6 + Double(middle.attoseconds) / 1e12)
    }
    precondition(checksum != 0)
  }

  /// Profiles with interests, skills and values, the same in every run.
  private static func profiles(_ count: Int, skills: [String]) throws -> [LearnerProfile] {
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    return try (0..<count).map { _ in
      let interests = try InterestScores((0..<6).map { _ in Double(next(401)) / 10 })
      let levels = try SkillRatings(
        Dictionary(uniqueKeysWithValues: skills.map { ($0, Double(next(71)) / 10) }))
      var order = WorkValue.allCases
      for place in 0..<5 { order.swapAt(place, place + next(6 - place)) }
      return try LearnerProfile(interests: interests, skills: levels, values: ValueScores(order: order))
    }
  }
}
