import CareerModel

/// Content Model Reference: the names of the elements that other tables refer to.
enum ContentModel {
  /// Abilities, interests, work values, skills of both sorts, and knowledge.
  static let domains = ["1.A", "1.B.1", "1.B.2", "2.A", "2.B", "2.C"]

  static func read(_ file: ONETFile) throws(ImportFailure) {
    let table = try file.open()
    let element = table.required(ONETColumn.element)
    let name = table.required("Element Name")
    let facts = file.session.facts(.elements)
    try table.forEachRow { row throws(RowProblem) in
      let id = row.text(element)
      guard ElementID.isValid(id) else { throw row.problem(element, "an element id like 2.A.1.a") }
      guard domains.contains(where: { ElementID.lies(id, under: $0) }) else {
        return .setAside("elements that no fact table refers to")
      }
      return try facts.add([id, row.name(name)], at: row.place)
    }
    file.credit(.elements, table.ledger)
  }
}
