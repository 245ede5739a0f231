import Planning
import SeededNumbers
import Testing

@Suite("Measures of a curriculum")
struct CurriculumMeasuresTests {
  /// The example in the documentation of CurricularAnalytics.jl: A and B before C, C before E, D before C and F;
  /// G and H stand alone.
  @Test("Blocking, delay and complexity are those of the published example")
  func published() throws {
    let measures = CurriculumMeasures(try graph(8, [(1, 3), (2, 3), (4, 3), (3, 5), (4, 6)]))
    #expect(measures.courses.map(\.blocking) == [2, 2, 1, 3, 0, 0, 0, 0])
    #expect(measures.courses.map(\.delay) == [3, 3, 3, 3, 3, 2, 1, 1])
    #expect(measures.courses.map(\.complexity) == [5, 5, 4, 6, 3, 2, 1, 1])
    #expect(measures.courses.map(\.centrality) == [0, 0, 9, 0, 0, 0, 0, 0])
    #expect(measures.complexity == 27)
    #expect(measures.bottlenecks() == [3])
  }

  @Test("Two chains through a course count twice for its centrality, and a pair given twice counts once")
  func chains() throws {
    let measures = CurriculumMeasures(try graph(4, [(1, 2), (2, 3), (2, 4), (2, 4)]))
    #expect(measures.courses.map(\.centrality) == [0, 6, 0, 0])
    #expect(measures.courses[1].followers == 2)
  }

  @Test("All measures are those of walking every chain", arguments: 0..<40)
  func walking(seed: UInt64) throws {
    var chance = Seeded(seed)
    let courses = Int.random(in: 1...9, using: &chance)
    var pairs: [(Int, Int)] = []
    for _ in 0..<(courses > 1 ? 2 * courses : 0) {
      let before = Int.random(in: 1..<courses, using: &chance)
      pairs.append((before, Int.random(in: (before + 1)...courses, using: &chance)))
    }
    let walked = Walk(courses: courses, pairs: pairs)
    let measures = CurriculumMeasures(try graph(courses, pairs))
    for course in 1...courses {
      let measured = measures.courses[course - 1]
      #expect(measured.blocking == walked.blocking(course))
      #expect(measured.delay == walked.delay(course))
      #expect(measured.centrality == walked.centrality(course))
    }
  }

  @Test("Where there are more chains than can be counted, centrality is missing, not wrong")
  func tooMany() throws {
    // Layers of two courses, each asking for both of the layer before: chains double with every layer.
    var pairs: [(Int, Int)] = []
    for layer in 0..<80 {
      for (before, after) in [(1, 3), (1, 4), (2, 3), (2, 4)] {
        pairs.append((2 * layer + before, 2 * layer + after))
      }
    }
    let measures = CurriculumMeasures(try graph(162, pairs))
    #expect(measures.courses[80].centrality == nil)
    #expect(measures.courses[0].centrality == 0)
    #expect(measures.courses[80].delay == 81)
  }

  private func graph(_ courses: Int, _ pairs: [(Int, Int)]) throws -> PrerequisiteGraph {
    try PrerequisiteGraph(courses: courses, prerequisites: pairs.map { Prerequisite(before: $0, after: $1) })
  }

  /// Every chain of courses, written out: an oracle that knows nothing of the module's ways to count.
  private struct Walk {
    let chains: [[Int]]
    let begins: Set<Int>
    let ends: Set<Int>

    init(courses: Int, pairs: [(Int, Int)]) {
      var chains: [[Int]] = []
      var open = (1...courses).map { [$0] }
      while let chain = open.popLast() {
        chains.append(chain)
        for next in Set(pairs.filter { $0.0 == chain[chain.count - 1] }.map(\.1)) {
          open.append(chain + [next])
        }
      }
      self.chains = chains
      begins = Set(1...courses).subtracting(pairs.map(\.1))
      ends = Set(1...courses).subtracting(pairs.map(\.0))
    }

    func blocking(_ course: Int) -> Int {
      Set(chains.filter { $0[0] == course }.flatMap { $0.dropFirst() }).count
    }

    func delay(_ course: Int) -> Int { chains.filter { $0.contains(course) }.map(\.count).max() ?? 0 }

    func centrality(_ course: Int) -> Int {
      chains.filter { chain in
        chain.count > 2 && chain.dropFirst().dropLast().contains(course) && begins.contains(chain[0])
          && ends.contains(chain[chain.count - 1])
      }.reduce(0) { $0 + $1.count }
    }
  }
}
