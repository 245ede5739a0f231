import CareerModel
import Catalog

/// An instructional program that prepares for an occupation, and how many colleges offer it.
struct ProgramRecord: Encodable {
  let code: CIPCode
  @OrNull var title: String?
  @OrNull var colleges: Int?
  /// Colleges in the state asked for; null when none is.
  @OrNull var collegesInState: Int?

  init(_ code: CIPCode, in state: StateCode?, catalog: CareerCatalog) throws(CatalogError) {
    self.code = code
    let program = catalog.program(code)
    title = program?.title
    colleges = program?.collegeCount
    if let state { collegesInState = try catalog.offerings(of: code, in: state).count }
  }
}
