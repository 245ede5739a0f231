/// Audits learners' records against requirement sets: which course counts toward what, so that as much as possible
/// is met. Exact within a budget, and the same for the same input on every machine.
public struct Auditor: Sendable {
  /// What is audited against.
  public let requirements: CompiledRequirements
  /// How many partial allocations a search may look at.
  public let nodes: Int

  /// How many are looked at unless something else is asked for.
  public static let usualNodes = 20_000

  /// An auditor.
  public init(_ requirements: CompiledRequirements, nodes: Int = usualNodes) {
    self.requirements = requirements
    self.nodes = nodes
  }

  /// The best allocation alone. Throws `AuditError`.
  public func allocate(
    _ record: LearnerRecord, scope: AuditScope = .planned
  ) throws(AuditError) -> AuditOutcome {
    let audit = try requirements.audited(record, scope)
    let allocator = Allocator(audit, nodes: nodes)
    return outcome(record, audit, allocator)
  }

  func outcome(_ record: LearnerRecord, _ audit: AuditCase, _ allocator: Allocator) -> AuditOutcome {
    var uses: [AuditOutcome.Use] = []
    let tables = requirements.tables
    var entryOfPlace = Array(repeating: -1, count: record.courses.count)
    var count = 0
    for (index, leaves) in allocator.placed.enumerated() where leaves != 0 {
      entryOfPlace[audit.entries[index].place] = index
      count += leaves.nonzeroBitCount
    }
    uses.reserveCapacity(count)
    for (place, entry) in entryOfPlace.enumerated() where entry >= 0 {
      let id = record.courses[place].id
      allocator.placed[entry].forEachBit {
        uses.append(AuditOutcome.Use(record: id, requirement: tables.namesOfLeaves[$0]))
      }
    }
    return AuditOutcome(
      status: allocator.isProved ? .optimal : .feasible, objective: requirements.objective(allocator.score),
      uses: uses, nodes: allocator.nodes)
  }
}
