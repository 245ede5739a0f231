import CareerModel
import Catalog

/// A credential that serves an occupation. Waymark put these links together itself.
struct CredentialRecord: Encodable {
  let id: CredentialID
  @OrNull var name: String?
  @OrNull var issuer: String?
  @OrNull var kind: String?
  let relation: String
  let origin = FactSchema.Origin.curated.rawValue

  init(_ link: CredentialLink, in catalog: CareerCatalog) {
    let credential = catalog.credential(link.credential)
    id = link.credential
    name = credential?.name
    issuer = credential?.issuer
    kind = credential?.kind.rawValue
    relation = link.relation.rawValue
  }
}
