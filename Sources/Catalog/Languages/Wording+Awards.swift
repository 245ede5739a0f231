package import CareerModel
package import Wording

extension Wording {
  /// An award in plain words. A certificate of any length is "Certificate".
  package func award(_ award: Award) -> String {
    switch award {
    case .certificateUnderOneTerm, .certificateOneTerm, .certificateOneYear, .certificateTwoYears:
      self[.awardCertificate]
    case .associate: self[.awardAssociate]
    case .bachelor: self[.awardBachelor]
    case .postbachelorCertificate: self[.awardPostbachelor]
    case .master: self[.awardMaster]
    case .postmasterCertificate: self[.awardPostmaster]
    case .professionalDoctorate: self[.awardProfessional]
    case .researchDoctorate, .otherDoctorate: self[.awardDoctorate]
    }
  }

  /// A level of awards in plain words, at the beginning of a line.
  package func awardLevel(_ level: AwardLevel) -> String {
    switch level {
    case .certificate: self[.awardCertificate]
    case .associate: self[.awardAssociate]
    case .bachelor: self[.awardBachelor]
    case .master: self[.awardMaster]
    case .doctorate: self[.awardDoctorate]
    }
  }
}
