import CareerModel

/// Finds credentials that need each other, so that nobody could ever get either.
struct LicenceCycles {
  private let needs: [String: [String]]

  init(_ requirements: [LicenceRequirement]) {
    let pairs = requirements.filter { $0.kind == "credential" }
    needs = Dictionary(grouping: pairs, by: \.credential).mapValues { $0.map(\.refers) }
  }

  /// One for each credential that comes back to itself.
  var findings: [Finding] {
    needs.keys.sorted().filter { reach(of: $0).contains($0) }.map {
      Finding(.licences, at: FactSchema.credentialRequirements.name, "\($0) needs itself, over others")
    }
  }

  /// Every credential that one needs, directly or over others, on any of its ways.
  private func reach(of credential: String) -> Set<String> {
    var seen = Set<String>()
    var open = needs[credential] ?? []
    while let next = open.popLast() {
      if seen.insert(next).inserted { open += needs[next] ?? [] }
    }
    return seen
  }
}
