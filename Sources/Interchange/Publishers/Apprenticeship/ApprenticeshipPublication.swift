/// What is published about registered apprenticeships.
extension Publication {
  /// O*NET's crosswalk from apprenticeship occupations.
  static let apprenticeshipCrosswalk = Publication(
    publisher: employmentAndTraining, dataSet: "O*NET crosswalk from RAPIDS", licence: attribution)
  /// The federal workbook of occupations that are approved for apprenticeship.
  static let approvedOccupations = Publication(
    publisher: "U.S. Department of Labor, Office of Apprenticeship",
    dataSet: "Occupations approved for registered apprenticeship", licence: publicDomain)
  /// A list of construction trades with their terms.
  static let constructionTerms = Publication(
    publisher: "Chalkline", dataSet: "Construction apprenticeships with term hours", licence: "MIT")
}
