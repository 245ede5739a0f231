package import CareerModel
package import Wording

extension Wording {
  /// The name of a Holland type.
  package func hollandType(_ type: HollandType) -> String {
    switch type {
    case .realistic: self[.interestRealistic]
    case .investigative: self[.interestInvestigative]
    case .artistic: self[.interestArtistic]
    case .social: self[.interestSocial]
    case .enterprising: self[.interestEnterprising]
    case .conventional: self[.interestConventional]
    }
  }

  /// The name of a work value within a sentence.
  package func valueName(_ value: WorkValue) -> String {
    switch value {
    case .achievement: self[.valueNameAchievement]
    case .workingConditions: self[.valueNameWorkingConditions]
    case .recognition: self[.valueNameRecognition]
    case .relationships: self[.valueNameRelationships]
    case .support: self[.valueNameSupport]
    case .independence: self[.valueNameIndependence]
    }
  }
}
