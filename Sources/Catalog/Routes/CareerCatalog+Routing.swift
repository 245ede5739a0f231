import CareerModel
import GRDB
public import Routing
import Synchronization

extension CareerCatalog {
  /// The router; its network is read once, when first used.
  public func router() throws(CatalogError) -> Router {
    if let known = late.router.withLock({ $0 }) { return known }
    let occupations = core.occupations
    let wages = try StateCode.states.map { state throws(CatalogError) in (state, try self.wages(in: state)) }
    let institutions = try institutions()
    let core = core
    let facts = try read { db in
      try RouteFactsReader(
        db: db, core: core, occupations: occupations, wages: wages, institutions: institutions
      ).read()
    }
    let loaded = Router(CareerNetwork(facts))
    late.router.withLock { $0 = loaded }
    return loaded
  }
}
