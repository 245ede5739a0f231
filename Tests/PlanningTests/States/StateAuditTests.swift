import Foundation
import Interchange
import Planning
import SeededNumbers
import Testing

@Suite("Audits in ten states")
struct StateAuditTests {
  private static let states = ["az", "co", "id", "ky", "nc", "ok", "tx", "va", "wa", "wi"]

  private static func pack(_ state: String) throws -> Pack {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Packs/\(state)").path
    let reading = try PackReader.read(folder: folder)
    #expect(reading.isWhole)
    return try #require(reading.whole)
  }

  /// For each diploma of a state and each kind of transcript: the diploma alone, and with another set of the state.
  private static func audits(_ state: String, each number: Int) throws -> [OracleLine] {
    let pack = try pack(state)
    let school = StateSchool(unit: state == "id" ? 2 : 1)
    let others = pack.requirements.filter { $0.kind != .diploma }
    var chance = Seeded(UInt64(states.firstIndex(of: state)!))
    var lines: [OracleLine] = []
    for diploma in pack.requirements where diploma.kind == .diploma {
      for kind in Transcript.Kind.allCases {
        for index in 0..<number {
          var sets = [diploma]
          if index % 2 == 1, let other = others.randomElement(using: &chance) { sets.append(other) }
          let record = Transcript.record(kind, school, for: sets, &chance)
          let requirements = try CompiledRequirements(sets, courses: school.courses.values.map { $0 })
          let audit = try Auditor(requirements, nodes: 40_000).audit(record)
          let name = "\(sets.map(\.id).joined(separator: " and ")), \(kind.rawValue), \(index)"
          let checker = CertificateChecker(sets, record)
          #expect(checker.flaws(in: audit.certificate) == [], "\(name)")
          for tampered in Tampering.all(audit.certificate) {
            #expect(!checker.flaws(in: tampered).isEmpty, "\(name)")
          }
          lines.append(OracleLine(sets: sets, record: record, outcome: audit.outcome, name: name))
        }
      }
    }
    return lines
  }

  @Test("Every certificate is accepted, every tampered one rejected; the audits are written down")
  func write() throws {
    var lines: [OracleLine] = []
    var unproved = 0
    for state in Self.states {
      let own = try Self.audits(state, each: 4)
      #expect(own.count >= 24)
      let proved = own.count { $0.outcome.status == .optimal }
      unproved += own.count - proved
      lines += own
    }
    #expect(unproved <= lines.count / 100)
    try OracleLine.write(lines, to: "audits-of-states.jsonl")
  }

  @Test("A course of a state's own words meets a state's requirement; the seed is a whole transcript")
  func transcripts() throws {
    let pack = try Self.pack("tx")
    let diploma = try #require(pack.requirements.first { $0.id == "tx-diploma-2030" })
    var chance = Seeded(1)
    let record = Transcript.record(.finished, StateSchool(unit: 1), for: [diploma], &chance)
    #expect(record.courses.count >= 28)
    let audit = try Auditor(CompiledRequirements([diploma])).audit(record)
    #expect(audit.requirements.count { $0.isSatisfied } > audit.requirements.count / 2)
  }
}
