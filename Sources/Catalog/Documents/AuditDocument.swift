package import Planning

/// An audit of a plan, as the command and the API print it.
package struct AuditDocument: JSONConvertible {
  package let pack: Pack
  package let record: LearnerRecord
  package let stages: AuditStages
  package let misses: [NearMiss]
  /// College credit that was earned and not claimed.
  package let unclaimed: [UnclaimedCredit]
  package let microseconds: Int

  package init(
    pack: Pack, record: LearnerRecord, stages: AuditStages, misses: [NearMiss],
    unclaimed: [UnclaimedCredit], microseconds: Int
  ) {
    self.pack = pack
    self.record = record
    self.stages = stages
    self.misses = misses
    self.unclaimed = unclaimed
    self.microseconds = microseconds
  }

  /// Counting the whole plan.
  package var audit: Audit { stages.planned }

  /// Sets that are not met yet, the nearest first.
  package var nearest: [NearMiss] {
    misses.enumerated().filter { !$0.element.isMet }
      .sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }.map(\.element)
  }

  /// Sets that are met beside those asked for.
  package var metBeside: [NearMiss] { misses.filter(\.isMet) }

  package func title(of set: String) -> String { pack.allSets.first { $0.id == set }?.title ?? set }

  package func course(_ record: String) -> SchoolCourse? {
    self.record.courses.first { $0.id == record }?.course
  }

  /// The courses that earned credit of a college, by id.
  package func courses(of credit: UnclaimedCredit) -> [String] {
    credit.records.map { course($0)?.id ?? $0 }
  }

  package var json: JSONValue {
    [
      "complete": .flag(audit.isComplete), "status": .string(audit.outcome.status.rawValue),
      "pack": .string(pack.id), "demonstration": .flag(pack.isDemonstration),
      "requirements": .list(Array(zip(audit.requirements, stages.states))) { requirement, state in
        [
          "set": .string(requirement.set), "id": .string(requirement.id),
          "title": .string(requirement.title), "depth": .whole(requirement.depth),
          "satisfied": .flag(requirement.isSatisfied), "waived": .flag(requirement.isWaived),
          "state": .string(state.word), "needed": Self.amount(requirement.needed),
          "applied": .list(requirement.applied) { applied in
            [
              "course": .text(course(applied.record)?.id), "title": .text(course(applied.record)?.title),
              "credits": Self.credits(applied.credits), "assumed": .flag(applied.isAssumed),
            ]
          },
          "missing": .list(requirement.missing.map { [$0] } ?? []) { Self.amount($0) },
          "ways": .list(requirement.ways) { way in
            [
              "course": .string(way.course), "credits": Self.credits(way.credits),
              "reasons": .list(way.reasons) { Self.reason($0) },
            ]
          },
          "reasons": .list(requirement.reasons) { Self.reason($0) },
        ]
      },
      "steers": .list(audit.steers) { steer in
        [
          "course": .text(course(steer.record)?.id), "requirement": .string(steer.requirement),
          "result": .string(steer.result.word),
        ]
      },
      "nearMisses": .list(nearest) { miss in
        [
          "id": .string(miss.set), "title": .string(title(of: miss.set)),
          "credits": Self.credits(miss.credits), "courses": .whole(miss.courses),
          "others": .whole(miss.others),
        ]
      },
      "unclaimed": .list(unclaimed) { credit in
        [
          "agreement": .string(credit.agreement.id), "college": .text(credit.agreement.college),
          "collegeCourse": .text(credit.agreement.collegeCourse),
          "hours": Self.credits(credit.agreement.hours),
          "courses": .list(courses(of: credit)) { .string($0) },
          "recommendation": .flag(credit.agreement.needsRecommendation),
          "electiveOnly": .flag(credit.agreement.isElectiveOnly),
          "expires": .text(credit.agreement.expires),
        ]
      },
      "alsoMet": .list(metBeside.map(\.set)), "microseconds": .whole(microseconds),
    ]
  }

  private static func credits(_ credits: Credits) -> JSONValue {
    .decimal(Double(credits.thousandths) / 1_000)
  }

  private static func amount(_ amount: AuditedRequirement.Amount) -> JSONValue {
    switch amount {
    case .credits(let credits): ["credits": Self.credits(credits)]
    case .courses(let count): ["courses": .whole(count)]
    case .average(let points): ["average": .decimal(Double(points) / 100)]
    case .milestone(let id): ["milestone": .string(id)]
    case .requirements(let count): ["requirements": .whole(count)]
    }
  }

  private static func reason(_ reason: AuditReason) -> JSONValue {
    switch reason {
    case .prerequisite(let course, let missing, let planned, let before):
      [
        "kind": "prerequisite", "course": .string(course), "missing": .string(missing),
        "plannedTerm": .number(planned), "neededBefore": .number(before),
      ]
    case .corequisite(let course, let missing, let planned, let by):
      [
        "kind": "corequisite", "course": .string(course), "missing": .string(missing),
        "plannedTerm": .number(planned), "neededBy": .number(by),
      ]
    case .approval(let course): ["kind": "approval", "course": .string(course)]
    }
  }
}

extension AuditStages.State {
  /// The state as a word of the document.
  package var word: String {
    switch self {
    case .met: "met"
    case .inProgress: "in-progress"
    case .planned: "planned"
    case .unmet: "unmet"
    }
  }
}

extension Audit.Steer.Result {
  /// The result as a word of the document.
  package var word: String {
    switch self {
    case .honoured: "honored"
    case .notEligible: "not-eligible"
    case .declined: "declined"
    }
  }
}
