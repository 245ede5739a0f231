import CareerModel
import Matching
import Testing

@Suite("How sure a place is")
struct PlaceRangeTests {
  private static let items = (0..<60).map { index in
    InterestItem(position: index + 1, type: HollandType.allCases[index % 6], isInShortForm: true, text: "")
  }

  private static func answers(_ answer: (Int, HollandType) -> InterestAnswer) throws -> InterestAnswers {
    var given: [Int: InterestAnswer] = [:]
    for item in items { given[item.position] = answer(item.position, item.type) }
    return try InterestAnswers(given, to: items)
  }

  @Test("Answers that never waver give a single place: drawing them anew changes nothing")
  func steadyAnswers() throws {
    let matcher = Matcher(Sample.world(100))
    let answers = try Self.answers { _, type in
      InterestAnswer(rawValue: [4, 3, 0, 2, 1, 1][HollandType.allCases.firstIndex(of: type)!])!
    }
    let ranges = try matcher.placeRanges(answers)
    for match in try matcher.matches(LearnerProfile(interests: answers.scores())) {
      #expect(ranges[match.index] == PlaceRange(low: match.place, high: match.place))
    }
  }

  @Test("Answers that waver give wide ranges, and most places lie within their own")
  func waveringAnswers() throws {
    let matcher = Matcher(Sample.world(100))
    var random = Seeded(12)
    let answers = try Self.answers { _, _ in InterestAnswer.allCases.randomElement(using: &random)! }
    let ranges = try matcher.placeRanges(answers)
    let matches = try matcher.matches(LearnerProfile(interests: answers.scores()))
    let widths = ranges.compactMap { $0.map { $0.high - $0.low } }
    #expect(widths.reduce(0, +) / widths.count > 10)
    let within = matches.count { match in
      ranges[match.index].map { ($0.low...$0.high).contains(match.place) } ?? false
    }
    #expect(within > 80)
  }

  @Test("The same answers always give the same ranges")
  func sameEveryTime() throws {
    let matcher = Matcher(Sample.world(40))
    var random = Seeded(8)
    let answers = try Self.answers { _, _ in InterestAnswer.allCases.randomElement(using: &random)! }
    #expect(try matcher.placeRanges(answers) == matcher.placeRanges(answers))
  }

  @Test("The ranges are those of a plain resampling with a ranking each")
  func oracle() throws {
    let world = Sample.world(30, seed: 21)
    let matcher = Matcher(world)
    var random = Seeded(2)
    let answers = try Self.answers { _, _ in InterestAnswer.allCases.randomElement(using: &random)! }
    let ranges = try matcher.placeRanges(answers)
    // Other draws than the engine's: the two agree as far as two hundred draws can tell.
    var places = [[Int]](repeating: [], count: world.count)
    for _ in 0..<2000 {
      let scores = answers.byType.map { own in
        10
          * (0..<own.count).reduce(0.0) { sum, _ in sum + Double(own.randomElement(using: &random)!.rawValue)
          }
          / Double(own.count)
      }
      guard let drawn = try? InterestScores(scores), drawn.differentiation != .flat else { continue }
      for match in try matcher.matches(LearnerProfile(interests: drawn)) {
        places[match.index].append(match.place)
      }
    }
    for (index, own) in places.enumerated() {
      let sorted = own.sorted()
      #expect(abs(ranges[index]!.low - sorted[sorted.count / 10]) <= 3)
      #expect(abs(ranges[index]!.high - sorted[sorted.count * 9 / 10]) <= 3)
    }
  }
}
