import CareerModel
import Catalog

/// Who put an occupation into a pathway: O*NET, or Waymark with a reason.
struct AssignmentRecord: Encodable {
  let pathway: PathwayID
  let origin: String
  @OrNull var reason: String?

  private init?(of occupation: Occupation, to pathway: Pathway) {
    guard let member = pathway.occupations.first(where: { $0.occupation == occupation.code }) else {
      return nil
    }
    self.pathway = pathway.id
    switch member.origin {
    case .onet: origin = "onet"
    case .curated(let why):
      origin = FactSchema.Origin.curated.rawValue
      reason = why
    }
  }

  /// The assignments to pathways of every framework, in the order of the occupation's pathways.
  static func all(of occupation: Occupation, in catalog: CareerCatalog) -> [AssignmentRecord] {
    (occupation.pathways + occupation.modernPathways).compactMap(catalog.pathway).compactMap {
      AssignmentRecord(of: occupation, to: $0)
    }
  }
}
