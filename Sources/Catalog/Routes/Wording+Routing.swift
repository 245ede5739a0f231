import CareerModel
package import Routing
package import Wording

extension Wording {
  /// A time in years and months: `4 y 7 m`, `2 y`, `8 m`. Nothing at all is "no time".
  package func duration(_ months: Int) -> String {
    let (years, rest) = months.quotientAndRemainder(dividingBy: 12)
    switch (years, rest) {
    case (0, 0): return self[.routeNow]
    case (0, _): return self(.routeMonths, String(rest))
    case (_, 0): return self(.routeYears, String(years))
    default: return self(.routeYearsMonths, String(years), String(rest))
    }
  }

  /// The time of one step: in weeks up to two months, otherwise as `duration`.
  package func stepDuration(_ months: Int) -> String {
    (1...2).contains(months) ? self(.routeWeeks, String(months * 4)) : duration(months)
  }

  /// What one does in a step, as a legend says it.
  package func kind(_ kind: RouteLeg.Kind) -> String {
    switch kind {
    case .highSchool: self[.routeKindHighSchool]
    case .study: self[.routeKindStudy]
    case .apprenticeship: self[.routeKindApprenticeship]
    case .licence: self[.routeKindLicense]
    case .work: self[.routeKindWork]
    }
  }

  /// Schooling within a sentence: "an associate degree".
  package func schooling(_ schooling: EntryRule.Schooling) -> String {
    switch schooling {
    case .none: self[.routeNoDiploma]
    case .diploma: self[.routeADiploma]
    case .award(.certificate): self[.routeACertificate]
    case .award(.associate): self[.routeAnAssociate]
    case .award(.bachelor): self[.routeABachelor]
    case .award(.master): self[.routeAMaster]
    case .award(.doctorate): self[.routeADoctorate]
    case .apprenticeship: self[.routeAnApprenticeship]
    }
  }

  /// How the tuition of a leg was found.
  package func tuition(_ basis: TuitionBasis) -> String {
    switch basis {
    case .resident: self[.routeTuitionResident]
    case .nonresident: self[.routeTuitionNonresident]
    case .typical: self[.routeTuitionTypical]
    }
  }

  /// Why something that was held counts.
  package func basis(_ basis: CountedCredit.Basis) -> String {
    switch basis {
    case .law: self[.routeBasisLaw]
    case .agreement: self[.routeBasisAgreement]
    case .usual: self[.routeBasisUsual]
    case .assumption: self[.routeBasisAssumption]
    }
  }

  /// What would have to give way for a route to keep to the limits; several belong together.
  package func relaxation(_ relaxation: RouteRelaxation, of limits: RouteLimits) -> String {
    let order: [RouteRelaxation.Limit] = [.months, .cost, .legs, .mustKeepEarning, .noDebt]
    let changes = order.compactMap { limit in
      relaxation.changes[limit].map { change(limit, to: $0, from: limits) }
    }
    return list(
      changes.prefix(1) + changes.dropFirst().map { $0.prefix(1).lowercased() + $0.dropFirst() })
  }

  private func change(_ limit: RouteRelaxation.Limit, to value: Int, from limits: RouteLimits) -> String {
    switch limit {
    case .months:
      let more = value - (limits.months ?? 0)
      return more < 24 ? count(.routeRelaxMonths, more) : self(.routeRelaxYears, duration(more))
    case .cost:
      let more = Money(dollars: value).cents - (limits.cost?.cents ?? 0)
      return self(.routeRelaxCost, Figures.dollars(Money(dollars: (more + 99) / 100)))
    case .legs: return count(.routeRelaxLegs, value - limits.legs)
    case .mustKeepEarning: return self[.routeRelaxEarning]
    case .noDebt: return self[.routeRelaxDebt]
    }
  }
}
