package import Planning

/// What a check of a pack found, as the command and the API print it.
package struct CheckDocument: JSONConvertible {
  package let path: String
  package let pack: Pack?
  package let report: PackReport
  package let day: String
  package let knowsCodes: Bool

  package init(path: String, pack: Pack?, report: PackReport, day: String, knowsCodes: Bool) {
    self.path = path
    self.pack = pack
    self.report = report
    self.day = day
    self.knowsCodes = knowsCodes
  }

  /// How many of each thing the pack holds, by the names of the files.
  package var counts: [(name: String, count: Int)] {
    pack.map { PackRecord(pack: $0).counts } ?? []
  }

  package var json: JSONValue {
    [
      "errors": .list(report.errors, Self.problem), "warnings": .list(report.warnings, Self.problem),
      "unlisted": .whole(report.unlisted), "pack": .text(pack?.id), "title": .text(pack?.title),
      "owner": .text(pack?.owner.rawValue), "state": .text(pack?.state), "extends": .text(pack?.extends),
      "demonstration": .flag(pack?.isDemonstration ?? false), "on": .string(day),
      "codesChecked": .flag(knowsCodes),
      "counts": .object(counts.map { .init($0.name, .whole($0.count)) }),
      "programs": .list(report.programs) { program in
        [
          "id": .string(program.id), "title": .string(program.title),
          "elements": .list(program.findings) { finding in
            [
              "element": .string(finding.element.rawValue), "title": .string(finding.element.title),
              "met": .flag(finding.isMet), "missing": .list(finding.missing),
            ]
          },
        ]
      },
    ]
  }

  private static func problem(_ problem: PackProblem) -> JSONValue {
    [
      "file": .string(problem.place.file), "line": .whole(problem.place.line),
      "column": .whole(problem.place.column),
      "message": .string(problem.message), "hint": .text(problem.hint),
    ]
  }
}
