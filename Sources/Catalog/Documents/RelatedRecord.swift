package import CareerModel

/// A related occupation with its title; rank 1 is the closest.
package struct RelatedRecord: JSONConvertible {
  package let related: RelatedOccupation
  package let title: String?

  package var json: JSONValue {
    ["code": .text(related.code), "title": .text(title), "rank": .number(related.rank)]
  }
}
