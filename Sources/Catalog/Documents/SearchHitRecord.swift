import CareerModel

/// Something that search found, as commands print it.
package struct SearchHitRecord: ListRecord {
  package let hit: SearchHit

  package init(hit: SearchHit) { self.hit = hit }

  package var json: JSONValue {
    [
      "kind": .text(hit.kind.rawValue), "id": .text(hit.id), "title": .text(hit.title),
      "score": .decimal(hit.score), "alternateTitle": .text(hit.alternateTitle),
    ]
  }

  package static let columns = ["kind", "id", "title", "score", "alternateTitle"]

  package var values: [String] {
    [hit.kind.rawValue, hit.id, hit.title, Figures.plain(hit.score), hit.alternateTitle ?? ""]
  }
}
