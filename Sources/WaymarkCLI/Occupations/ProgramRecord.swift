import CareerModel
import Catalog

/// An instructional program that prepares for an occupation, and how many colleges offer it.
struct ProgramRecord: JSONConvertible {
  let code: CIPCode
  let program: Program?
  /// Colleges in the state asked for; none when no state is.
  let collegesInState: Int?

  init(_ code: CIPCode, in state: StateCode?, catalog: CareerCatalog) throws(CatalogError) {
    self.code = code
    program = catalog.program(code)
    if let state {
      collegesInState = try catalog.offerings(of: code, in: state).count
    } else {
      collegesInState = nil
    }
  }

  /// How many colleges offer it, in the state where one is asked for.
  var colleges: Int { collegesInState ?? program?.collegeCount ?? 0 }

  var json: JSONValue {
    [
      "code": .text(code), "title": .text(program?.title), "colleges": .number(program?.collegeCount),
      "collegesInState": .number(collegesInState),
    ]
  }
}
