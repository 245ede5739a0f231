/// What the National Center for Education Statistics publishes.
extension Publication {
  /// The Classification of Instructional Programs.
  static let programClassification = Publication(
    publisher: educationStatistics, dataSet: "Classification of Instructional Programs",
    licence: publicDomain)
  /// The crosswalk from programs to occupations, made together with BLS.
  static let programOccupations = Publication(
    publisher: "\(educationStatistics); \(laborStatistics)", dataSet: "CIP-SOC Crosswalk",
    licence: publicDomain)
  /// The classification of secondary courses.
  static let secondaryCourses = Publication(
    publisher: educationStatistics, dataSet: "School Courses for the Exchange of Data",
    licence: publicDomain)
  /// The yearly survey of colleges.
  static let colleges = Publication(
    publisher: educationStatistics, dataSet: "Integrated Postsecondary Education Data System",
    licence: publicDomain)
}
