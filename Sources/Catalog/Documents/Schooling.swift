/// The categories of O*NET's question on required education (element 2.D.1), in our own words.
package enum Schooling: Int, CaseIterable {
  case belowHighSchool = 1
  case highSchool
  case certificate
  case someCollege
  case associate
  case bachelor
  case certificateAfterBachelor
  case master
  case certificateAfterMaster
  case professional
  case doctorate
  case afterDoctorate

  /// The schooling in words.
  package var words: String {
    switch self {
    case .belowHighSchool: "less than high school"
    case .highSchool: "high school diploma"
    case .certificate: "certificate after high school"
    case .someCollege: "some college courses"
    case .associate: "associate degree"
    case .bachelor: "bachelor's degree"
    case .certificateAfterBachelor: "certificate after a bachelor's degree"
    case .master: "master's degree"
    case .certificateAfterMaster: "certificate after a master's degree"
    case .professional: "professional degree"
    case .doctorate: "doctorate"
    case .afterDoctorate: "training after a doctorate"
    }
  }
}
