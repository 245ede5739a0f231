import CareerModel

/// Checks a folder of facts and the catalogue compiled from it. Reads only.
public struct CatalogVerifier: Sendable {
  private let location: CatalogLocation

  /// Checks the facts and the compiled file of a location.
  public init(_ location: CatalogLocation) { self.location = location }

  /// Everything that is wrong, in the order of `Finding.Check`; nothing when all is well.
  ///
  /// `progress` hears what is looked at and the share done, 0 to 1.
  public func findings(progress: (String, Double) -> Void = { _, _ in }) -> [Finding] {
    var findings: [Finding] = []
    var facts = VerifiedFacts()
    for (index, schema) in FactSchema.all.enumerated() {
      progress(schema.name, 0.8 * Double(index) / Double(FactSchema.all.count))
      let check = TableCheck(schema, file: location.facts.file(of: schema))
      findings += check.findings(keepingIn: &facts)
    }
    progress("sources", 0.8)
    findings += SourcesCheck(folder: location.facts).findings(in: facts)
    progress("references", 0.82)
    findings += ReferencesCheck.findings(in: facts)
    findings += PathwaysCheck.findings(in: facts)
    findings += RoadmapsCheck.findings(in: facts)
    findings += StackingCheck.findings(in: facts)
    findings += SummariesCheck.findings(in: facts)
    findings += TranslationsCheck.findings(in: facts)
    findings += LicencesCheck.findings(in: facts)
    findings += InventoriesCheck.findings(in: facts)
    findings += CountsCheck.findings(in: facts)
    progress("compiled catalogue", 0.85)
    findings += CompiledFileCheck(location).findings()
    progress("", 1)
    return findings
  }
}
