import CareerModel

extension CatalogCore {
  /// Finds a labour statistic for a SOC occupation: its own, or that of the group BLS merges it into.
  ///
  /// `isWhole` says that the O*NET occupation asked for is the SOC occupation, not one of its parts.
  func scope<Value>(of soc: SOCCode, isWhole: Bool, in values: [SOCCode: Value]) -> Scoped<Value>? {
    if let value = values[soc] {
      return Scoped(value, scope: isWhole ? .occupation : .soc(soc, title: socTitles[soc] ?? ""))
    }
    if let merged = merges[soc], let value = values[merged] {
      return Scoped(value, scope: .broader(merged, title: socTitles[merged] ?? ""))
    }
    return nil
  }
}
