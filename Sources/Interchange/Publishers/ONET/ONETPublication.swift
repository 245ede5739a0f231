/// What the National Center for O*NET Development publishes for the Department of Labor.
extension Publication {
  /// The database of occupations and their ratings.
  static let onetDatabase = Publication(
    publisher: employmentAndTraining, dataSet: "O*NET Database", licence: attribution)
  /// The lists of the web site O*NET OnLine.
  static let onetOnLine = Publication(
    publisher: employmentAndTraining, dataSet: "O*NET OnLine", licence: attribution)
  /// The O*NET-SOC taxonomy and its crosswalks.
  static let onetTaxonomy = Publication(
    publisher: employmentAndTraining, dataSet: "O*NET-SOC Taxonomy", licence: attribution)
}
