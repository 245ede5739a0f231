import CareerModel

/// A way into an occupation, as the network knows it: independent of who asks.
struct CareerEntry {
  /// The schooling it goes by.
  let schooling: EntryRule.Schooling
  /// The least award of that schooling, where it is an award.
  let award: Award?
  /// O*NET's share of answers at exactly this level, in percent.
  let share: Double?
  let isUncertain: Bool
  let isTypical: Bool
  /// Percent of jobs that ask for this schooling or less, in thousandths.
  let doors: Int

  /// Whether it is typical or enough people named it, by the default of what is enough.
  var isReal: Bool { isTypical || share ?? 0 >= RouteAssumption.realShare.defaultValue }
}
