package import CareerModel

/// Documents of one program, course, credential or college, with what belongs to each.
package enum LearningDetails {
  /// A program in short.
  package static func program(_ program: Program) -> JSONValue {
    [
      "code": .text(program.code), "title": .text(program.title), "colleges": .number(program.collegeCount),
    ]
  }

  /// A program with its occupations and the colleges that offer it; a state narrows the colleges.
  package static func program(
    _ program: Program, in state: StateCode?, catalog: CareerCatalog
  ) throws(CatalogError) -> JSONValue {
    let colleges = try catalog.institutions()
    let more: JSONValue = [
      "occupations": .list(try catalog.occupations(after: program.code)) { occupation in
        ["code": .text(occupation.code), "title": .text(occupation.title)]
      },
      "offerings": .list(try catalog.offerings(of: program.code, in: state)) { offering in
        [
          "institution": .text(offering.institution), "name": .text(colleges[offering.institution]?.name),
          "state": .text(colleges[offering.institution]?.state),
          "awards": .list(offering.awards.map(\.rawValue)), "completions": .number(offering.completions),
        ]
      },
      "state": .text(state),
    ]
    return .object(self.program(program).members + more.members)
  }

  /// A credential with the occupations it serves.
  package static func credential(
    _ credential: Credential, catalog: CareerCatalog
  ) throws(CatalogError) -> JSONValue {
    let occupations: JSONValue = .list(try catalog.occupations(served: credential.id)) { link in
      [
        "code": .text(link.occupation), "title": .text(catalog.occupation(link.occupation)?.title),
        "relation": .text(link.relation.rawValue),
      ]
    }
    return .object(credential.json.members + [.init("occupations", occupations)])
  }

  /// A college with its programs, and earnings and debt by field.
  package static func institution(
    _ institution: Institution, catalog: CareerCatalog
  ) throws(CatalogError) -> JSONValue {
    let more: JSONValue = [
      "offerings": .list(try catalog.offerings(at: institution.id)) { offering in
        [
          "program": .text(offering.program), "title": .text(catalog.program(offering.program)?.title),
          "awards": .list(offering.awards.map(\.rawValue)), "completions": .number(offering.completions),
        ]
      },
      "fieldOutcomes": .list(try catalog.fieldOutcomes(at: institution.id), \.json),
    ]
    return .object(institution.json.members + more.members)
  }
}
