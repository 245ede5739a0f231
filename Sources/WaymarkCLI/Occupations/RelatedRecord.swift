import CareerModel

/// A related occupation with its title; rank 1 is the closest.
struct RelatedRecord: JSONConvertible {
  let related: RelatedOccupation
  let title: String?

  var json: JSONValue {
    ["code": .text(related.code), "title": .text(title), "rank": .number(related.rank)]
  }
}
