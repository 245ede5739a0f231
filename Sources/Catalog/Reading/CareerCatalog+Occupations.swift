public import CareerModel
import GRDB

extension CareerCatalog {
  /// Every occupation, by code.
  public var occupations: [Occupation] { core.occupations }

  /// An occupation by its code.
  public func occupation(_ code: OccupationCode) -> Occupation? { core.occupationByCode[code] }

  /// Projected change of all occupations together, in percent.
  public var totalChangePercent: Double? { core.totalChangePercent }

  /// Typical annual pay: the median of the state, or of the United States when no state is given.
  ///
  /// Never the national figure under a state's name: without a state figure there is none.
  public func typicalPay(
    of occupation: Occupation, in state: StateCode?
  ) throws(CatalogError) -> Scoped<WageFigure>? {
    guard let state else {
      guard let wages = occupation.annualWages, let median = wages.value.p50 else { return nil }
      return Scoped(median, scope: wages.scope)
    }
    let wages = try wages(in: state)
    guard
      let found = core.scope(of: occupation.code.soc, isWhole: isWhole(occupation), in: wages),
      let annual = found.value.annual
    else { return nil }
    return Scoped(.amount(annual), scope: found.scope)
  }

  private func isWhole(_ occupation: Occupation) -> Bool {
    if case .occupation = occupation.annualWages?.scope ?? .occupation { return true }
    return false
  }

  /// Lists occupations.
  public func occupations(matching query: OccupationQuery) throws(CatalogError) -> [ListedOccupation] {
    var candidates: [Occupation]
    if let pathway = query.pathway {
      candidates = (core.pathwayByID[pathway]?.occupations ?? []).compactMap {
        core.occupationByCode[$0.occupation]
      }
      if let cluster = query.cluster, pathway.cluster != cluster { candidates = [] }
    } else if let cluster = query.cluster {
      let codes = Set(pathways(of: cluster).flatMap { $0.occupations.map(\.occupation) })
      candidates = core.occupations.filter { codes.contains($0.code) }
    } else {
      candidates = core.occupations
    }
    if let level = query.skillLevel { candidates.removeAll { $0.skillLevel != level } }
    var listed: [ListedOccupation] = []
    listed.reserveCapacity(candidates.count)
    for occupation in candidates {
      let pay = try typicalPay(of: occupation, in: query.state)
      if let least = query.minimumWage {
        guard let pay, pay.value.money >= least else { continue }
      }
      listed.append(ListedOccupation(occupation: occupation, pay: pay))
    }
    listed.sort(by: query.order.precedes)
    return query.limit.map { Array(listed.prefix($0)) } ?? listed
  }

  /// Everything known about an occupation; `nil` for an unknown code.
  public func profile(of code: OccupationCode) throws(CatalogError) -> OccupationProfile? {
    guard let occupation = core.occupationByCode[code] else { return nil }
    let merges = core.merges
    let isWhole = isWhole(occupation)
    return try read { db in
      try ProfileReader(
        db: db, occupation: occupation, core: core, merged: merges[code.soc], isWhole: isWhole
      )
      .read()
    }
  }

  /// Occupations whose code or title is nearest to a text that names none: for "did you mean".
  public func occupationsCodedLike(_ text: String, limit: Int = 3) -> [Occupation] {
    core.occupations.map { ($0, EditDistance.between($0.code.description, text)) }
      .sorted { ($0.1, $0.0.code) < ($1.1, $1.0.code) }
      .prefix(limit).map(\.0)
  }
}

extension OccupationQuery.Order {
  fileprivate func precedes(_ left: ListedOccupation, _ right: ListedOccupation) -> Bool {
    switch self {
    case .title:
      return (left.occupation.title, left.occupation.code) < (right.occupation.title, right.occupation.code)
    case .wage: return Self.larger(left, right) { $0.typicalPay.map { Double($0.money.cents) } }
    case .growth: return Self.larger(left, right) { $0.occupation.outlook?.value.changePercent }
    case .openings:
      return Self.larger(left, right) { $0.occupation.outlook?.value.annualOpenings.map(Double.init) }
    }
  }

  private static func larger(
    _ left: ListedOccupation, _ right: ListedOccupation, by figure: (ListedOccupation) -> Double?
  ) -> Bool {
    switch (figure(left), figure(right)) {
    case (let a?, let b?) where a != b: return a > b
    case (_?, nil): return true
    case (nil, _?): return false
    default:
      return (left.occupation.title, left.occupation.code) < (right.occupation.title, right.occupation.code)
    }
  }
}

extension CareerCatalog {
  /// An occupation with its typical pay in a place; `nil` for an unknown code.
  public func listed(
    _ code: OccupationCode, in state: StateCode?
  ) throws(CatalogError) -> ListedOccupation? {
    guard let occupation = core.occupationByCode[code] else { return nil }
    return ListedOccupation(occupation: occupation, pay: try typicalPay(of: occupation, in: state))
  }
}
