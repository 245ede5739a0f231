package import CareerModel

/// Everything about one pathway: its occupations, courses, programs, credentials and apprenticeships.
package struct PathwayDetail: JSONConvertible {
  package let json: JSONValue

  /// Reads the pathway; `state` is for pay and colleges.
  package init(_ pathway: Pathway, in state: StateCode?, catalog: CareerCatalog) throws(CatalogError) {
    let id = pathway.id
    var occupations: [JSONValue] = []
    for member in pathway.occupations {
      guard let occupation = catalog.occupation(member.occupation) else { continue }
      let pay = try catalog.typicalPay(of: occupation, in: state)
      let record = OccupationRecord(occupation: occupation, pay: pay, state: state)
      let assignment = AssignmentRecord(pathway: id, origin: member.origin)
      occupations.append(.object(record.json.members + [.init("assignment", assignment.json)]))
    }
    let more: JSONValue = [
      "occupationList": .array(occupations),
      "courses": .list(try catalog.courseSequence(of: id)) { $0.json(in: catalog) },
      "generalCourses": .list(try catalog.generalCourses(of: id)) { $0.json(in: catalog) },
      "programList": .list(try catalog.programs(of: id, in: state)) { link in
        [
          "code": .text(link.program.code), "title": .text(link.program.title),
          "occupations": .number(link.occupationCount), "colleges": .number(link.collegeCount),
          "awards": .list(link.awards.map(\.rawValue)),
        ]
      },
      "credentials": .list(catalog.credentials(of: id), \.json),
      "apprenticeships": .list(try catalog.apprenticeships(of: id)) { item in
        .object(item.apprenticeship.json.members + [.init("occupation", .text(item.occupation))])
      },
      "frameworkLinks": .list(catalog.frameworkLinks(of: id)) { link in
        [
          "classic": .text(link.classic), "modern": .text(link.modern),
          "strength": .text(link.strength.rawValue),
        ]
      },
      "state": .text(state),
    ]
    json = .object(PathwayRecord(pathway: pathway).json.members + more.members)
  }
}
