import CareerModel
package import Routing
package import Wording

extension Wording {
  /// What an assumption is about, at the beginning of a line: its value follows.
  package func name(_ assumption: RouteAssumption) -> String { self[Self.phrases(of: assumption).name] }

  /// Why it has its value, and where that comes from.
  package func reason(_ assumption: RouteAssumption) -> String { self[Self.phrases(of: assumption).reason] }

  /// A value of an assumption with its unit: `24 months`, `80%`, `$300`.
  package func value(_ value: Double, of assumption: RouteAssumption) -> String {
    switch assumption.unit {
    case .months: count(.routeUnitMonths, decimal: value)
    case .hours: count(.routeUnitHours, decimal: value)
    case .credits: count(.routeUnitCredits, decimal: value)
    case .times: count(.routeUnitTimes, decimal: value)
    case .percent: Figures.decimal(value) + "%"
    case .dollars: Figures.dollars(Money(dollars: value))
    }
  }

  private static func phrases(of assumption: RouteAssumption) -> (name: Phrase, reason: Phrase) {
    switch assumption {
    case .shortCertificateMonths: (.assumeShortCertificate, .assumeShortCertificateWhy)
    case .termCertificateMonths: (.assumeTermCertificate, .assumeTermCertificateWhy)
    case .yearCertificateMonths: (.assumeYearCertificate, .assumeYearCertificateWhy)
    case .associateMonths: (.assumeAssociate, .assumeAssociateWhy)
    case .bachelorMonths: (.assumeBachelor, .assumeBachelorWhy)
    case .masterMonths: (.assumeMaster, .assumeMasterWhy)
    case .doctorateMonths: (.assumeDoctorate, .assumeDoctorateWhy)
    case .partTimeFactor: (.assumePartTime, .assumePartTimeWhy)
    case .sameFieldTransfer: (.assumeSameField, .assumeSameFieldWhy)
    case .nearFieldTransfer: (.assumeNearField, .assumeNearFieldWhy)
    case .generalTransfer: (.assumeGeneralTransfer, .assumeGeneralTransferWhy)
    case .graduateTuition: (.assumeGraduateTuition, .assumeGraduateTuitionWhy)
    case .professionalTuition: (.assumeProfessionalTuition, .assumeProfessionalTuitionWhy)
    case .equivalencyMonths: (.assumeEquivalency, .assumeEquivalencyWhy)
    case .dualCreditsPerYear: (.assumeDualCredits, .assumeDualCreditsWhy)
    case .apprenticeshipHours: (.assumeApprenticeshipHours, .assumeApprenticeshipHoursWhy)
    case .apprenticePayStart: (.assumeApprenticePayStart, .assumeApprenticePayStartWhy)
    case .apprenticePayEnd: (.assumeApprenticePayEnd, .assumeApprenticePayEndWhy)
    case .licenceMonths: (.assumeLicenseMonths, .assumeLicenseMonthsWhy)
    case .licenceCost: (.assumeLicenseCost, .assumeLicenseCostWhy)
    case .practicePay: (.assumePracticePay, .assumePracticePayWhy)
    case .someExperienceMonths: (.assumeSomeExperience, .assumeSomeExperienceWhy)
    case .longExperienceMonths: (.assumeLongExperience, .assumeLongExperienceWhy)
    case .realShare: (.assumeRealShare, .assumeRealShareWhy)
    case .schoolCompletion: (.assumeSchoolCompletion, .assumeSchoolCompletionWhy)
    case .apprenticeCompletion: (.assumeApprenticeCompletion, .assumeApprenticeCompletionWhy)
    case .masterCompletion: (.assumeMasterCompletion, .assumeMasterCompletionWhy)
    case .doctorateCompletion: (.assumeDoctorateCompletion, .assumeDoctorateCompletionWhy)
    case .licenceCompletion: (.assumeLicenseCompletion, .assumeLicenseCompletionWhy)
    case .entryPayMonths: (.assumeEntryPayMonths, .assumeEntryPayMonthsWhy)
    case .earlyPayMonths: (.assumeEarlyPayMonths, .assumeEarlyPayMonthsWhy)
    case .horizonMonths: (.assumeHorizon, .assumeHorizonWhy)
    case .savedShare: (.assumeSavedShare, .assumeSavedShareWhy)
    case .savings: (.assumeSavings, .assumeSavingsWhy)
    case .grantShare: (.assumeGrantShare, .assumeGrantShareWhy)
    }
  }
}
