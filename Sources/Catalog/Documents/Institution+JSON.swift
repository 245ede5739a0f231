import CareerModel

extension Institution: JSONConvertible {
  /// A college; money in dollars a year, the completion rate from 0 to 1.
  package var json: JSONValue {
    [
      "id": .text(id), "name": .text(name), "city": .text(city), "state": .text(state),
      "website": .text(website), "control": .text(control?.rawValue), "level": .text(level?.rawValue),
      "openAdmission": .flag(hasOpenAdmission), "creditForAP": .flag(givesCreditForAP),
      "creditForExperience": .flag(givesCreditForExperience),
      "costOfAttendance": .money(costs?.costOfAttendance), "tuitionInState": .money(costs?.tuitionInState),
      "tuitionOutOfState": .money(costs?.tuitionOutOfState), "netPrice": .money(costs?.netPrice),
      "completionRate": .number(costs?.completionRate), "undergraduates": .number(costs?.undergraduates),
    ]
  }
}

extension FieldOutcome: JSONConvertible {
  /// Earnings and debt in dollars.
  package var json: JSONValue {
    [
      "series": .number(series), "credential": .text(credential), "earnings": .money(earnings),
      "debt": .money(debt),
    ]
  }
}
