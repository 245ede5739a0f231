public import CareerModel
import GRDB
import Synchronization

extension CareerCatalog {
  /// A registered apprenticeship by its RAPIDS code; all are read once, when first asked for.
  public func apprenticeship(_ rapids: String) throws(CatalogError) -> Apprenticeship? {
    try apprenticeships()[rapids]
  }

  /// Every registered apprenticeship, by RAPIDS code.
  public func apprenticeships() throws(CatalogError) -> [String: Apprenticeship] {
    if let known = late.apprenticeships.withLock({ $0 }) { return known }
    let all = try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT DISTINCT rapids, apprenticeships.title, time_based_hours
          FROM apprenticeships LEFT JOIN apprenticeship_terms USING (rapids) ORDER BY rapids, apprenticeships.title
          """
      ).map { Apprenticeship(rapids: $0[0], title: $0[1], timeBasedHours: $0[2]) }
    }
    let byCode = Dictionary(all.map { ($0.rapids, $0) }) { first, _ in first }
    late.apprenticeships.withLock { $0 = byCode }
    return byCode
  }
}
