import Catalog

/// Something that search found, as commands print it.
struct SearchHitRecord: ListRecord {
  let kind: SearchKind
  let id: String
  let title: String
  let score: Double
  @OrNull var alternateTitle: String?

  init(_ hit: SearchHit) {
    kind = hit.kind
    id = hit.id
    title = hit.title
    score = hit.score
    alternateTitle = hit.alternateTitle
  }

  static let columns = ["kind", "id", "title", "score", "alternateTitle"]

  var values: [String] { [kind.rawValue, id, title, score.description, alternateTitle.textOrEmpty] }
}
