/// Which group of workers a labour statistic speaks of, seen from one O*NET occupation.
public enum StatisticalScope: Hashable, Sendable {
  /// The occupation itself.
  case occupation
  /// The whole SOC occupation that this O*NET occupation is a part of.
  case soc(SOCCode, title: String)
  /// A broader group, because the publisher merges the occupation with its neighbours.
  case broader(SOCCode, title: String)
}
