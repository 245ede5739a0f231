import CareerModel

/// A credential that serves an occupation. Waymark put these links together itself.
struct CredentialRecord: JSONConvertible {
  let link: CredentialLink
  let credential: Credential?

  var json: JSONValue {
    [
      "id": .text(link.credential), "name": .text(credential?.name), "issuer": .text(credential?.issuer),
      "kind": .text(credential?.kind.rawValue), "relation": .text(link.relation.rawValue),
      "origin": .text(FactSchema.Origin.curated.rawValue),
    ]
  }
}
