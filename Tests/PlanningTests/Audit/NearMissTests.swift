import CareerModel
import Planning
import SeededNumbers
import Testing

@Suite("Near misses")
struct NearMissTests {
  @Test("The distance to each set is what the best allocation leaves missing", arguments: 0..<5)
  func distances(seed: UInt64) throws {
    var chance = Seeded(300 + seed)
    var compared = 0
    while compared < 60 {
      let small = SmallAudit.random(&chance)
      let misses = try NearMisses(small.sets, courses: small.courses).distances(small.record)
      for (set, miss) in zip(small.sets, misses) {
        let alone = SmallAudit(sets: [set], courses: small.courses, record: small.record)
        let trying = TryingAll(alone)
        guard trying.count < 3_000 else { continue }
        compared += 1
        let priorities = try CompiledRequirements([set]).priorities
        #expect(miss.isProved)
        #expect(miss.set == set.id)
        #expect(miss.distance == trying.best(priorities: priorities).missing.reduce(0, +), "\(alone)")
      }
    }
  }

  private let welding = SchoolCourse(id: "WELD", title: "", credits: Credits(1))

  private func agreement(_ kind: CreditAgreement.Kind = .articulated, expires: String? = nil) throws
    -> CreditAgreement
  {
    CreditAgreement(
      id: "weld", kind: kind, courses: ["WELD", "WELD2"], isAnyCourse: true,
      college: try #require(UnitID("236072")),
      collegeCourse: "WLD 101", hours: Credits(3), minimum: .b, effective: "2025-08-01", expires: expires)
  }

  private func record(_ grade: LetterGrade, _ status: CourseRecord.Status = .completed) -> LearnerRecord {
    LearnerRecord(courses: [
      CourseRecord(id: "w", course: welding, status: status, credits: Credits(1), grade: grade)
    ])
  }

  @Test("College credit that was earned and never claimed is found, from its first day to its last")
  func unclaimed() throws {
    let own = try agreement(expires: "2026-12-31")
    func count(_ record: LearnerRecord, _ agreement: CreditAgreement, _ day: String) -> Int {
      UnclaimedCredit.find(record, agreements: [agreement], on: day).count
    }
    #expect(UnclaimedCredit.find(record(.b), agreements: [own], on: "2025-08-01").map(\.records) == [["w"]])
    #expect(count(record(.b), own, "2026-12-31") == 1)
    #expect(count(record(.b), own, "2027-01-01") == 0)
    #expect(count(record(.b), own, "2025-07-31") == 0)
    #expect(count(record(.c), own, "2026-01-01") == 0)
    #expect(count(record(.b, .articulated), own, "2026-01-01") == 0)
    #expect(count(record(.b), try agreement(.dual), "2026-01-01") == 0)
    var all = own
    all.isAnyCourse = false
    #expect(count(record(.b), all, "2026-01-01") == 0)
  }
}
