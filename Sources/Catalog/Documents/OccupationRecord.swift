package import CareerModel

/// An occupation as lists print it.
package struct OccupationRecord: ListRecord {
  package let occupation: Occupation
  /// Typical annual pay: the state's when a state is given, never the national figure then.
  package let pay: Scoped<WageFigure>?
  /// The state the pay is for; none is the United States.
  package let state: StateCode?

  /// Which workers the pay speaks of.
  package var payScope: ScopeRecord? { pay.map { ScopeRecord($0.scope, of: occupation) } }

  /// Whether the publisher's ceiling stands in place of the figure.
  private var payIsAtLeast: Bool { if case .atLeast = pay?.value { true } else { false } }

  private var outlook: Outlook? { occupation.outlook?.value }

  package init(occupation: Occupation, pay: Scoped<WageFigure>?, state: StateCode?) {
    self.occupation = occupation
    self.pay = pay
    self.state = state
  }

  package var json: JSONValue {
    [
      "code": .text(occupation.code), "title": .text(occupation.title),
      "jobZone": .number(occupation.jobZone), "skillLevel": .text(occupation.skillLevel?.rawValue),
      "interests": .interests(occupation.interests), "medianWage": .money(pay?.value.money),
      "medianWageIsAtLeast": .flag(payIsAtLeast), "wageScope": payScope?.json ?? .null,
      "state": .text(state), "growthPercent": .number(outlook?.changePercent),
      "annualOpenings": .number(outlook?.annualOpenings),
      "typicalEducation": .text(outlook?.typicalEducation), "pathways": .list(occupation.pathways),
      "modernPathways": .list(occupation.modernPathways),
      "brightOutlook": .list(occupation.brightOutlook.map(\.rawValue)),
    ]
  }

  package static let columns =
    ["code", "title", "jobZone", "skillLevel"] + HollandType.allCases.map(\.rawValue)
    + [
      "medianWage", "medianWageIsAtLeast", "wageScope", "state", "growthPercent", "annualOpenings",
      "typicalEducation", "pathways",
    ]

  package var values: [String] {
    let interests = HollandType.allCases.map { type in
      (occupation.interests.map { Figures.plain($0[type]) }).textOrEmpty
    }
    return [
      occupation.code.description, occupation.title, occupation.jobZone.textOrEmpty,
      occupation.skillLevel?.rawValue ?? "",
    ] + interests + [
      (pay.map { Figures.plain($0.value.money.dollars) }).textOrEmpty, String(payIsAtLeast),
      payScope?.group.rawValue ?? "", state.textOrEmpty,
      (outlook.map { Figures.plain($0.changePercent) }).textOrEmpty, (outlook?.annualOpenings).textOrEmpty,
      (outlook?.typicalEducation).textOrEmpty,
      occupation.pathways.map(\.rawValue).joined(separator: " "),
    ]
  }
}
