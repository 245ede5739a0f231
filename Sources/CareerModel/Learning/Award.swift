/// An award a college confers, in the order of schooling. Levels follow IPEDS.
public enum Award: String, Sendable, CaseIterable, Comparable, Codable {
  /// Certificate of less than 300 clock hours or 9 credits.
  case certificateUnderOneTerm = "certificate-under-1-term"
  /// Certificate of 300 to 899 clock hours or 9 to 29 credits.
  case certificateOneTerm = "certificate-1-term"
  /// Certificate of 900 to 1,799 clock hours or 30 to 59 credits.
  case certificateOneYear = "certificate-1-year"
  /// Certificate of 1,800 clock hours or 60 credits and more.
  case certificateTwoYears = "certificate-2-years"
  /// Associate degree.
  case associate
  /// Bachelor's degree.
  case bachelor
  /// Certificate after a bachelor's degree.
  case postbachelorCertificate = "postbachelor-certificate"
  /// Master's degree.
  case master
  /// Certificate after a master's degree.
  case postmasterCertificate = "postmaster-certificate"
  /// Professional doctorate, such as in medicine or law.
  case professionalDoctorate = "professional-doctorate"
  /// Research doctorate.
  case researchDoctorate = "research-doctorate"
  /// Another doctorate.
  case otherDoctorate = "other-doctorate"

  /// Its place in the order of schooling, from 0.
  public var rank: Int {
    switch self {
    case .certificateUnderOneTerm: 0
    case .certificateOneTerm: 1
    case .certificateOneYear: 2
    case .certificateTwoYears: 3
    case .associate: 4
    case .bachelor: 5
    case .postbachelorCertificate: 6
    case .master: 7
    case .postmasterCertificate: 8
    case .professionalDoctorate: 9
    case .researchDoctorate: 10
    case .otherDoctorate: 11
    }
  }

  /// Less schooling sorts first.
  public static func < (left: Award, right: Award) -> Bool { left.rank < right.rank }

  /// The level it is of; a certificate after a degree counts as that degree.
  public var level: AwardLevel {
    switch self {
    case .certificateUnderOneTerm, .certificateOneTerm, .certificateOneYear, .certificateTwoYears:
      .certificate
    case .associate: .associate
    case .bachelor, .postbachelorCertificate: .bachelor
    case .master, .postmasterCertificate: .master
    case .professionalDoctorate, .researchDoctorate, .otherDoctorate: .doctorate
    }
  }
}
