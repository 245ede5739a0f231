import CareerModel
import Catalog

/// A related occupation; rank 1 is the closest.
struct RelatedRecord: Encodable {
  let code: OccupationCode
  @OrNull var title: String?
  let rank: Int

  init(_ related: RelatedOccupation, in catalog: CareerCatalog) {
    code = related.code
    title = catalog.occupation(related.code)?.title
    rank = related.rank
  }
}
