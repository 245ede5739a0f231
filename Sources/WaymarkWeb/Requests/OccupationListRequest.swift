import CareerModel
import Catalog
import Hummingbird

/// The list of occupations that a request asks for.
struct OccupationListRequest {
  let query: OccupationQuery
  let number: Int
  let context: PageContext

  init(_ request: Request, context: PageContext) throws(PageFailure) {
    let parameters = try QueryParameters(request, known: OccupationListPage.parameters)
    self.context = context
    query = try parameters.occupationQuery(state: context.state, catalog: context.catalog)
    number = try parameters.number("page", in: 1...10_000) ?? 1
  }

  func page() throws(CatalogError) -> OccupationListPage {
    try OccupationListPage(query, page: number, context: context)
  }
}

extension QueryParameters {
  /// A cluster by its id; throws for an unknown one.
  func cluster(_ catalog: CareerCatalog) throws(PageFailure) -> ClusterID? {
    guard let cluster = text("cluster").map(ClusterID.init(rawValue:)) else { return nil }
    guard catalog.cluster(cluster) != nil else { throw .unknown(kind: .cluster, id: cluster.rawValue) }
    return cluster
  }

  /// A framework by its name, the classic one when none is named; throws for an unknown one.
  func framework(_ catalog: CareerCatalog) throws(PageFailure) -> FrameworkID {
    guard let framework = text("framework").map(FrameworkID.init(rawValue:)) else { return .classic }
    guard catalog.frameworks.contains(framework) else {
      throw bad("framework", framework.rawValue, .oneOf(catalog.frameworks.map(\.rawValue)))
    }
    return framework
  }

  /// The filters of a list of occupations; throws for an unknown cluster, pathway, level or order.
  func occupationQuery(
    state: StateCode?, catalog: CareerCatalog, level: String = "level"
  ) throws(PageFailure) -> OccupationQuery {
    let cluster = try cluster(catalog)
    let pathway = text("pathway").map(PathwayID.init(rawValue:))
    if let pathway, catalog.pathway(pathway) == nil { throw .unknown(kind: .pathway, id: pathway.rawValue) }
    return OccupationQuery(
      cluster: cluster, pathway: pathway, skillLevel: try word(level, SkillLevel.self), state: state,
      minimumWage: try number("min-wage", in: 0...10_000_000).map(Money.init(dollars:)),
      order: try word("sort", OccupationQuery.Order.self) ?? .title)
  }
}
