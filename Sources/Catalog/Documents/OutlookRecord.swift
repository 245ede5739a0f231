package import CareerModel

/// Employment projections as commands print them; every figure is null where BLS has none.
package struct OutlookRecord: JSONConvertible {
  package let occupation: Occupation

  /// Which workers the figures speak of.
  package var scope: ScopeRecord? { occupation.outlook.map { ScopeRecord($0.scope, of: occupation) } }

  package var json: JSONValue {
    let outlook = occupation.outlook?.value
    return [
      "employment": .number(outlook?.employment),
      "projectedEmployment": .number(outlook?.projectedEmployment),
      "growthPercent": .number(outlook?.changePercent), "annualOpenings": .number(outlook?.annualOpenings),
      "typicalEducation": .text(outlook?.typicalEducation),
      "relatedExperience": .text(outlook?.relatedExperience),
      "onTheJobTraining": .text(outlook?.onTheJobTraining), "scope": scope?.json ?? .null,
    ]
  }
}
