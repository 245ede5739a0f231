package import Planning

/// A pack in a list of packs.
package struct PackRecord: JSONConvertible {
  package let pack: Pack

  package init(pack: Pack) { self.pack = pack }

  /// How many of each thing the pack holds itself, by the names of the files.
  package var counts: [(name: String, count: Int)] {
    [
      ("courses", pack.courses.count), ("agreements", pack.agreements.count),
      ("programs", pack.programs.count), ("requirements", pack.requirements.count),
      ("planRules", pack.planRules.count), ("missing", pack.missing.count),
    ]
  }

  package var json: JSONValue {
    [
      "id": .string(pack.id), "title": .string(pack.title), "owner": .string(pack.owner.rawValue),
      "state": .text(pack.state), "extends": .text(pack.extends),
      "demonstration": .flag(pack.isDemonstration),
      "counts": .object(counts.map { .init($0.name, .whole($0.count)) }),
    ]
  }
}
