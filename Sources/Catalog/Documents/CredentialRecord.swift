package import CareerModel

/// A credential that serves an occupation. Waymark put these links together itself.
package struct CredentialRecord: JSONConvertible {
  package let link: CredentialLink
  package let credential: Credential?

  package var json: JSONValue {
    [
      "id": .text(link.credential), "name": .text(credential?.name), "issuer": .text(credential?.issuer),
      "kind": .text(credential?.kind.rawValue), "relation": .text(link.relation.rawValue),
      "origin": .text(FactSchema.Origin.curated.rawValue),
    ]
  }
}
