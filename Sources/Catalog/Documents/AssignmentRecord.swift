package import CareerModel

/// Who put an occupation into a pathway: O*NET, or Waymark with a reason.
package struct AssignmentRecord: JSONConvertible {
  package let pathway: PathwayID
  package let origin: PathwayOccupation.Origin

  /// The assignments to pathways of every framework, in the order of the occupation's pathways.
  package static func all(of occupation: Occupation, in catalog: CareerCatalog) -> [AssignmentRecord] {
    (occupation.pathways + occupation.modernPathways).compactMap { id in
      catalog.pathway(id)?.occupations.first { $0.occupation == occupation.code }
        .map { AssignmentRecord(pathway: id, origin: $0.origin) }
    }
  }

  package var json: JSONValue {
    let (word, reason): (String, String?) =
      switch origin {
      case .onet: ("onet", nil)
      case .curated(let reason): (FactSchema.Origin.curated.rawValue, reason)
      }
    return ["pathway": .text(pathway), "origin": .text(word), "reason": .text(reason)]
  }
}
