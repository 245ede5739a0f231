import Planning
import SeededNumbers
import Testing

@Suite("Certificates of audits")
struct CertificateTests {
  @Test("Every audit passes the check of its certificate", arguments: 0..<6)
  func honest(seed: UInt64) throws {
    var chance = Seeded(seed)
    for number in 0..<60 {
      let small = SmallAudit.random(&chance, number % 3 == 0 ? .large : .small)
      let auditor = Auditor(try CompiledRequirements(small.sets, courses: small.courses), nodes: 200)
      for scope in AuditScope.allCases {
        let audit = try auditor.audit(small.record, scope: scope)
        let flaws = CertificateChecker(small.sets, small.record).flaws(in: audit.certificate)
        #expect(flaws == [], "\(small)")
      }
    }
  }

  @Test("A certificate with any part changed is rejected", arguments: 0..<6)
  func tampered(seed: UInt64) throws {
    var chance = Seeded(200 + seed)
    var changes = 0
    for _ in 0..<60 {
      let small = SmallAudit.random(&chance)
      let requirements = try CompiledRequirements(small.sets, courses: small.courses)
      let honest = try Auditor(requirements).audit(small.record).certificate
      let checker = CertificateChecker(small.sets, small.record)
      func expectFlaws(_ change: (inout AuditCertificate) -> Void) {
        var other = honest
        change(&other)
        guard other != honest else { return }
        changes += 1
        #expect(!checker.flaws(in: other).isEmpty, "\(other) for \(small)")
      }
      let figures = honest.objective
      for step in [-1, 1] {
        for index in figures.satisfied.indices {
          expectFlaws {
            var counts = figures.satisfied
            counts[index] += step
            $0.objective = AuditObjective(
              satisfied: counts, missing: figures.missing, doubleCounted: figures.doubleCounted,
              steersHonoured: figures.steersHonoured)
          }
        }
        for index in figures.missing.indices {
          expectFlaws {
            var missing = figures.missing
            missing[index] += step
            $0.objective = AuditObjective(
              satisfied: figures.satisfied, missing: missing, doubleCounted: figures.doubleCounted,
              steersHonoured: figures.steersHonoured)
          }
        }
        for (doubles, steers) in [(step, 0), (0, step)] {
          expectFlaws {
            $0.objective = AuditObjective(
              satisfied: figures.satisfied, missing: figures.missing,
              doubleCounted: figures.doubleCounted + doubles, steersHonoured: figures.steersHonoured + steers)
          }
        }
      }
      for name in small.sets.flatMap({ set in (1...3).map { "\(set.id)/r\($0)" } }) + ["S0/root", "S9/none"] {
        expectFlaws { if $0.satisfied.remove(name) == nil { $0.satisfied.insert(name) } }
      }
      for index in honest.uses.indices {
        let use = honest.uses[index]
        expectFlaws { $0.uses.append(use) }
        expectFlaws { $0.uses[index] = AuditOutcome.Use(record: "nobody", requirement: use.requirement) }
        expectFlaws { $0.uses[index] = AuditOutcome.Use(record: use.record, requirement: "S0/nothing") }
        expectFlaws { $0.uses[index] = AuditOutcome.Use(record: use.record, requirement: "S0/root") }
      }
    }
    #expect(changes > 1_000)
  }

  private static let english = Requirement(
    id: "english", title: "",
    rule: .credits(Credits(1), from: CourseChoice(subjects: ["english"]), minimum: .c))
  private static let elective = Requirement(
    id: "elective", title: "", rule: .credits(Credits(1), from: CourseChoice(isAny: true), minimum: nil))

  private func flaws(
    _ record: LearnerRecord, _ uses: [(String, String)], sharing: [SharingRule] = [],
    scope: AuditScope = .planned
  ) -> [CertificateFlaw] {
    let set = RequirementSet(
      id: "S", title: "", kind: .diploma,
      root: Requirement(id: "root", title: "", rule: .all([Self.english, Self.elective])), sharing: sharing)
    let certificate = AuditCertificate(
      scope: scope, uses: uses.map { AuditOutcome.Use(record: $0.0, requirement: $0.1) }, satisfied: [],
      objective: AuditObjective(satisfied: [0], missing: [0], doubleCounted: 0, steersHonoured: 0))
    return CertificateChecker([set], record).flaws(in: certificate)
  }

  @Test("A course below the grade, a failed one and one out of scope are not eligible")
  func eligibility() {
    let course = SchoolCourse(id: "E", title: "", credits: Credits(1), subjects: ["english"])
    let record = LearnerRecord(courses: [
      CourseRecord(id: "d", course: course, status: .completed, credits: Credits(1), grade: .d),
      CourseRecord(id: "f", course: course, status: .completed, credits: Credits(1), grade: .f),
      CourseRecord(id: "p", course: course, status: .planned, credits: Credits(1)),
    ])
    func isRejected(_ id: String, _ leaf: String, _ scope: AuditScope = .planned) -> Bool {
      let use = AuditOutcome.Use(record: id, requirement: leaf)
      return flaws(record, [(id, leaf)], scope: scope).contains(.notEligible(use))
    }
    #expect(isRejected("d", "S/english"))
    #expect(!isRejected("d", "S/elective"))
    #expect(isRejected("f", "S/elective"))
    #expect(isRejected("p", "S/elective", .inProgress))
    #expect(!isRejected("p", "S/english"))
  }

  @Test("A course counted twice in a set needs a rule, and stays within its limit")
  func sharing() {
    let course = SchoolCourse(id: "E", title: "", credits: Credits(1), subjects: ["english"])
    let record = LearnerRecord(courses: [
      CourseRecord(id: "a", course: course, status: .completed, credits: Credits(1), grade: .a)
    ])
    let uses = [("a", "S/english"), ("a", "S/elective")]
    #expect(
      flaws(record, uses).contains(.notShareable(record: "a", "S/elective", "S/english")))
    let rule = SharingRule(requirements: ["english", "elective"], most: Credits(0.5))
    #expect(
      flaws(record, uses, sharing: [rule]).contains(.limitExceeded(set: "S", rule: 0, Credits(1))))
    let wide = SharingRule(requirements: ["english", "elective"], most: Credits(1))
    #expect(
      !flaws(record, uses, sharing: [wide]).contains { if case .limitExceeded = $0 { true } else { false } })
  }
}
