import Catalog

/// Something that search found, as commands print it.
struct SearchHitRecord: ListRecord {
  let hit: SearchHit

  var json: JSONValue {
    [
      "kind": .text(hit.kind.rawValue), "id": .text(hit.id), "title": .text(hit.title),
      "score": .decimal(hit.score), "alternateTitle": .text(hit.alternateTitle),
    ]
  }

  static let columns = ["kind", "id", "title", "score", "alternateTitle"]

  var values: [String] {
    [hit.kind.rawValue, hit.id, hit.title, Figures.plain(hit.score), hit.alternateTitle ?? ""]
  }
}
