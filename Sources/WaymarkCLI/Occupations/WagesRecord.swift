import CareerModel

/// The wages of an occupation by percentile and by state, in dollars.
struct WagesRecord: Encodable {
  /// National wages by percentile: one in ten earns less than `p10`, half earn less than `p50`.
  struct Percentiles: Encodable {
    @OrNull var p10: Money?
    @OrNull var p25: Money?
    @OrNull var p50: Money?
    @OrNull var p75: Money?
    @OrNull var p90: Money?
    /// From this percentile on, the amount is the publisher's ceiling, "or more".
    @OrNull var atLeastFrom: Int?

    init(_ wages: WageDistribution?) {
      p10 = wages?.p10?.money
      p25 = wages?.p25?.money
      p50 = wages?.p50?.money
      p75 = wages?.p75?.money
      p90 = wages?.p90?.money
      atLeastFrom =
        wages?.published.first { if case .atLeast = $0.figure { true } else { false } }?.percentile
    }
  }

  /// The median in a state.
  struct State: Encodable {
    let state: StateCode
    @OrNull var annualMedian: Money?
    @OrNull var hourlyMedian: Money?
  }

  let annual: Percentiles
  let hourly: Percentiles
  @OrNull var scope: ScopeRecord?
  let states: [State]
  @OrNull var stateScope: ScopeRecord?

  init(_ profile: OccupationProfile) {
    let occupation = profile.occupation
    annual = Percentiles(occupation.annualWages?.value)
    hourly = Percentiles(occupation.hourlyWages?.value)
    scope = (occupation.annualWages?.scope ?? occupation.hourlyWages?.scope).map {
      ScopeRecord($0, of: occupation)
    }
    states = (profile.stateWages?.value ?? []).map {
      State(state: $0.state, annualMedian: $0.annual, hourlyMedian: $0.hourly)
    }
    stateScope = profile.stateWages.map { ScopeRecord($0.scope, of: occupation) }
  }
}
