package import CareerModel

extension JSONValue {
  /// Dollars, whole when there are no cents.
  package static func money(_ money: Money?) -> JSONValue {
    guard let money else { return .null }
    return money.cents % 100 == 0 ? .whole(money.cents / 100) : .decimal(money.dollars)
  }

  /// `{R, I, A, S, E, C}`.
  package static func interests(_ profile: InterestProfile?) -> JSONValue {
    guard let profile else { return .null }
    return .object(HollandType.allCases.map { Member($0.rawValue, .decimal(profile[$0])) })
  }
}
