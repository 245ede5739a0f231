import Planning
import SeededNumbers
import Testing

/// Hands instances and results over to `Tests/Oracles/test_audit.py`, which solves them with OR-Tools CP-SAT.
@Suite("Audits for the oracle")
struct AuditOracleTests {
  @Test("2,400 audits by chance are written down")
  func write() throws {
    var chance = Seeded(42)
    let size = SmallAudit.Size(sets: 1...3, requirements: 1...5, records: 2...10, subjects: 4, kinds: 9)
    var lines: [OracleLine] = []
    var proved = 0
    for number in 0..<2_400 {
      let large = SmallAudit.random(&chance, size)
      let requirements = try CompiledRequirements(large.sets, courses: large.courses)
      let outcome = try Auditor(requirements, nodes: 6_000).allocate(large.record)
      if outcome.status == .optimal { proved += 1 }
      lines.append(
        OracleLine(sets: large.sets, record: large.record, outcome: outcome, name: "number \(number)"))
    }
    #expect(proved >= 2_000)
    try OracleLine.write(lines, to: "audits.jsonl")
  }
}
