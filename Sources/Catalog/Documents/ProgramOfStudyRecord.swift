import CareerModel
package import Planning

/// A program of study of a pack: its courses, what completes it, and what it leads to.
package struct ProgramOfStudyRecord: JSONConvertible {
  package let program: ProgramOfStudy
  /// The pack that it is looked at in, by id.
  package let pack: String

  package init(program: ProgramOfStudy, pack: String) {
    self.program = program
    self.pack = pack
  }

  package var json: JSONValue {
    [
      "id": .string(program.id), "title": .string(program.title), "pack": .string(pack),
      "pathway": .text(program.pathway), "sequence": .list(program.sequence) { .list($0) },
      "requires": program.requirement.map { RequirementRecord(requirement: $0).json } ?? .null,
      "continuations": .list(program.continuations) { next in
        [
          "college": .text(next.college), "program": .text(next.program),
          "award": .string(next.award.rawValue),
        ]
      },
      "credentials": .list(program.credentials), "workBasedLearning": .list(program.workBasedLearning),
      "entryPoints": .list(program.entryPoints), "exitPoints": .list(program.exitPoints),
      "standards": .list(program.standards), "industryNeeds": .list(program.industryNeeds),
    ]
  }
}
