/// What the Bureau of Labor Statistics publishes.
extension Publication {
  /// The ten-year employment projections.
  static let projections = Publication(
    publisher: laborStatistics, dataSet: "Employment Projections", licence: publicDomain)
  /// The yearly wage survey.
  static let wages = Publication(
    publisher: laborStatistics, dataSet: "Occupational Employment and Wage Statistics",
    licence: publicDomain)
  /// The Standard Occupational Classification.
  static let occupationClassification = Publication(
    publisher: laborStatistics, dataSet: "Standard Occupational Classification", licence: publicDomain)
}
