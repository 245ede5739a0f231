package import CareerModel

/// An instructional program that prepares for an occupation, and how many colleges offer it.
package struct ProgramRecord: JSONConvertible {
  package let code: CIPCode
  package let program: Program?
  /// Colleges in the state asked for; none when no state is.
  package let collegesInState: Int?

  package init(_ code: CIPCode, in state: StateCode?, catalog: CareerCatalog) throws(CatalogError) {
    self.code = code
    program = catalog.program(code)
    if let state {
      collegesInState = try catalog.offerings(of: code, in: state).count
    } else {
      collegesInState = nil
    }
  }

  /// How many colleges offer it, in the state where one is asked for.
  package var colleges: Int { collegesInState ?? program?.collegeCount ?? 0 }

  package var json: JSONValue {
    [
      "code": .text(code), "title": .text(program?.title), "colleges": .number(program?.collegeCount),
      "collegesInState": .number(collegesInState),
    ]
  }
}
