/// The parameters of an address that carry a learner's profile.
enum ProfileParameter: String, CaseIterable {
  /// The form of the inventory that was answered.
  case form
  /// The answers to it: one character each.
  case answers = "a"
  /// Six scores of any instrument, with commas between.
  case scores
  /// The highest score that instrument can give.
  case scale
  /// An interest code of any instrument.
  case code
  /// Ratings of the skills: one character each.
  case skills = "s"
  /// Levels of the skills on O*NET's own scale, with commas between; left out where not rated.
  case levels
  /// The order of the six work values, as their numbers in O*NET's order.
  case values = "v"

  static let names = allCases.map(\.rawValue)
}
