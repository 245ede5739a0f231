import CareerModel

extension Credential: JSONConvertible {
  /// A credential; what is not known is null.
  package var json: JSONValue {
    [
      "id": .text(id), "name": .text(name), "issuer": .text(issuer), "kind": .text(kind.rawValue),
      "minimumAge": .number(minimumAge), "minimumHours": .number(minimumHours),
      "education": .text(education), "prior": .list(prior),
      "highSchool": isEarnedInHighSchool.map { .flag($0) } ?? .null, "pathways": .list(pathways),
      "origin": .text(FactSchema.Origin.curated.rawValue),
    ]
  }
}
