package import Planning

/// A diploma, an endorsement, a seal and the like, with its tree of requirements.
package struct RequirementSetRecord: JSONConvertible {
  package let set: RequirementSet

  package init(set: RequirementSet) { self.set = set }

  package var json: JSONValue {
    [
      "id": .string(set.id), "title": .string(set.title), "kind": .string(set.kind.rawValue),
      "firstClass": .number(set.firstClass), "lastClass": .number(set.lastClass),
      "citation": RequirementRecord.citation(set.citation),
      "sharing": .list(set.sharing) { rule in
        [
          "requirements": .list(rule.requirements),
          "most": rule.most.map(RequirementRecord.credits) ?? .null,
        ]
      },
      "requires": RequirementRecord(requirement: set.root).json,
    ]
  }
}
