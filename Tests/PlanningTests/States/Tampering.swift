import Planning

/// Certificates that say something else than an honest one, each in one point.
enum Tampering {
  static func all(_ honest: AuditCertificate) -> [AuditCertificate] {
    var all: [AuditCertificate] = []
    func add(_ change: (inout AuditCertificate) -> Void) {
      var other = honest
      change(&other)
      if other != honest { all.append(other) }
    }
    let figures = honest.objective
    for index in figures.satisfied.indices {
      add {
        var counts = figures.satisfied
        counts[index] += 1
        $0.objective = AuditObjective(
          satisfied: counts, missing: figures.missing, doubleCounted: figures.doubleCounted,
          steersHonoured: figures.steersHonoured)
      }
      add {
        var missing = figures.missing
        missing[index] -= 1
        $0.objective = AuditObjective(
          satisfied: figures.satisfied, missing: missing, doubleCounted: figures.doubleCounted,
          steersHonoured: figures.steersHonoured)
      }
    }
    add {
      $0.objective = AuditObjective(
        satisfied: figures.satisfied, missing: figures.missing, doubleCounted: figures.doubleCounted - 1,
        steersHonoured: figures.steersHonoured)
    }
    if let use = honest.uses.first {
      add { $0.uses.append(use) }
      add { $0.uses.removeFirst() }
      add { $0.uses[0] = AuditOutcome.Use(record: "nobody", requirement: use.requirement) }
    }
    if let name = honest.satisfied.min() { add { $0.satisfied.remove(name) } }
    add { $0.satisfied.insert("nowhere/nothing") }
    return all
  }
}
