import CareerModel

/// A technology that employers name for an occupation.
struct TechnologyRecord: Encodable {
  let name: String
  let isHot: Bool
  let isInDemand: Bool

  init(_ technology: Technology) {
    name = technology.name
    isHot = technology.isHot
    isInDemand = technology.isInDemand
  }
}
