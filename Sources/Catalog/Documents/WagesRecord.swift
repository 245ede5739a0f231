package import CareerModel

/// The wages of an occupation by percentile and by state, in dollars.
package struct WagesRecord: JSONConvertible {
  package let profile: OccupationProfile

  private var occupation: Occupation { profile.occupation }

  /// Which workers the national figures speak of.
  package var scope: ScopeRecord? {
    (occupation.annualWages?.scope ?? occupation.hourlyWages?.scope).map { ScopeRecord($0, of: occupation) }
  }

  /// Which workers the states' figures speak of.
  package var stateScope: ScopeRecord? { profile.stateWages.map { ScopeRecord($0.scope, of: occupation) } }

  /// The median of a state.
  package func median(in state: StateCode) -> StateWage? {
    profile.stateWages?.value.first { $0.state == state }
  }

  package var json: JSONValue {
    [
      "annual": Self.percentiles(occupation.annualWages?.value),
      "hourly": Self.percentiles(occupation.hourlyWages?.value), "scope": scope?.json ?? .null,
      "states": .list(profile.stateWages?.value ?? []) { wage in
        [
          "state": .text(wage.state), "annualMedian": .money(wage.annual),
          "hourlyMedian": .money(wage.hourly),
        ]
      },
      "stateScope": stateScope?.json ?? .null,
    ]
  }

  /// One in ten earns less than `p10`, half earn less than `p50`. From the percentile `atLeastFrom` on, the
  /// amount is the publisher's ceiling, "or more".
  private static func percentiles(_ wages: WageDistribution?) -> JSONValue {
    let ceiling = wages?.published.first { if case .atLeast = $0.figure { true } else { false } }
    return [
      "p10": .money(wages?.p10?.money), "p25": .money(wages?.p25?.money), "p50": .money(wages?.p50?.money),
      "p75": .money(wages?.p75?.money), "p90": .money(wages?.p90?.money),
      "atLeastFrom": .number(ceiling?.percentile),
    ]
  }
}
