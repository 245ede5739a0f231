/// A value that stands in for what nobody publishes, or that each traveller may see differently.
///
/// Every one is here, with its default and the reason for it; each can be changed in a request.
public enum RouteAssumption: String, Sendable, CaseIterable {
  // MARK: Study

  /// Months of a certificate of less than a term (under 9 credits or 300 hours, IPEDS).
  case shortCertificateMonths = "short-certificate-months"
  /// Months of a certificate of a term (9 to 29 credits, IPEDS): one semester and a bit.
  case termCertificateMonths = "term-certificate-months"
  /// Months of a certificate of a year (30 to 59 credits, IPEDS).
  case yearCertificateMonths = "year-certificate-months"
  /// Months of an associate degree, and of a certificate of two years (60 credits, IPEDS).
  case associateMonths = "associate-months"
  /// Months of a bachelor's degree (120 credits).
  case bachelorMonths = "bachelor-months"
  /// Months of a master's degree whose program has no known length.
  case masterMonths = "master-months"
  /// Months of a doctorate whose program has no known length.
  case doctorateMonths = "doctorate-months"
  /// How many times as long study takes beside work: half of the courses at a time.
  case partTimeFactor = "part-time-factor"
  /// Percent of an award's credits that count in a program of the same CIP series. Students who went from
  /// public two-year to public four-year colleges lost 22% of their credits on average (U.S. Government
  /// Accountability Office, GAO-17-574, 2017).
  case sameFieldTransfer = "same-field-transfer"
  /// Percent of an award's credits that count in a program of the same CIP family: half of the technical
  /// courses are other ones.
  case nearFieldTransfer = "near-field-transfer"
  /// Percent of the credits of an associate degree in general studies that count toward any bachelor's
  /// degree: made for transfer, with the losses of all transfers (GAO-17-574).
  case generalTransfer = "general-transfer"
  /// Percent of a college's undergraduate tuition that a master's or research degree costs a year: public
  /// colleges asked graduates for about 130% of it in 2021-22 (NCES, Digest of Education Statistics, 330.20
  /// and 330.50); nobody publishes it by college here.
  case graduateTuition = "graduate-tuition"
  /// Percent of a university's undergraduate tuition that a professional doctorate (medicine, law, pharmacy
  /// and the like) costs a year.
  case professionalTuition = "professional-tuition"
  /// Months to a high school equivalency for those who have no diploma and go to no school.
  case equivalencyMonths = "equivalency-months"
  /// College credits earned in each of grades 11 and 12: two courses a year.
  case dualCreditsPerYear = "dual-credits-per-year"

  // MARK: Apprenticeship, license, work

  /// Hours of an apprenticeship whose length is not known: three years. The least is 2,000 (29 CFR 29.5).
  case apprenticeshipHours = "apprenticeship-hours"
  /// Percent of a trained worker's typical pay in an apprentice's first month; pay has to rise with skill
  /// (29 CFR 29.5(b)(5)), by how much each program decides.
  case apprenticePayStart = "apprentice-pay-start"
  /// Percent of a trained worker's typical pay in an apprentice's last month.
  case apprenticePayEnd = "apprentice-pay-end"
  /// Months from being eligible for a license to holding it, where not known.
  case licenceMonths = "license-months"
  /// Dollars for a license's exam and application, where not known.
  case licenceCost = "license-cost"
  /// Percent of pay at entry during practice under supervision, such as a residency.
  case practicePay = "practice-pay"
  /// Months of related work that BLS's "less than 5 years" stands for.
  case someExperienceMonths = "some-experience-months"
  /// Months of related work that BLS's "5 years or more" stands for.
  case longExperienceMonths = "long-experience-months"
  /// Percent of answers (O*NET) that make a level of schooling a way in besides the typical one.
  case realShare = "real-share"

  // MARK: Chances

  /// Percent of pupils who finish high school in four years: 87 in 2021-22 (NCES, adjusted cohort
  /// graduation rate).
  case schoolCompletion = "school-completion"
  /// Percent of apprentices who finish. Nobody publishes it by trade here: a cautious round value, below that
  /// of most colleges.
  case apprenticeCompletion = "apprentice-completion"
  /// Percent of students who finish a master's degree.
  case masterCompletion = "master-completion"
  /// Percent of students who finish a doctorate.
  case doctorateCompletion = "doctorate-completion"
  /// Percent of candidates who get a license in the end.
  case licenceCompletion = "license-completion"

  // MARK: Money

  /// Months on a new job at the pay that one in ten earns less than.
  case entryPayMonths = "entry-pay-months"
  /// Months after those at the pay that one in four earns less than; then typical pay, and never more.
  case earlyPayMonths = "early-pay-months"
  /// Months over which earnings are counted: ten years.
  case horizonMonths = "horizon-months"
  /// Percent of pay that can go toward the cost of study.
  case savedShare = "saved-share"
  /// Dollars at hand at the start.
  case savings
  /// Percent of tuition that grants pay.
  case grantShare = "grant-share"

  /// What a value is counted in.
  public enum Unit: String, Sendable {
    case months, percent, dollars, hours, credits
    /// A plain factor.
    case times
  }

  /// What the value is counted in.
  public var unit: Unit { definition.unit }

  /// The value unless changed.
  public var defaultValue: Double { definition.value }

  /// The values it may be changed to.
  public var range: ClosedRange<Double> { definition.range }

  private var definition: (value: Double, range: ClosedRange<Double>, unit: Unit) {
    switch self {
    case .shortCertificateMonths: (2, 1...6, .months)
    case .termCertificateMonths: (6, 2...12, .months)
    case .yearCertificateMonths: (12, 6...24, .months)
    case .associateMonths: (24, 12...48, .months)
    case .bachelorMonths: (48, 24...96, .months)
    case .masterMonths: (24, 9...60, .months)
    case .doctorateMonths: (60, 24...120, .months)
    case .partTimeFactor: (2, 1...4, .times)
    case .sameFieldTransfer: (80, 0...100, .percent)
    case .nearFieldTransfer: (50, 0...100, .percent)
    case .generalTransfer: (75, 0...100, .percent)
    case .graduateTuition: (130, 50...400, .percent)
    case .professionalTuition: (350, 50...1000, .percent)
    case .equivalencyMonths: (6, 1...36, .months)
    case .dualCreditsPerYear: (6, 0...15, .credits)
    case .apprenticeshipHours: (6000, 2000...12000, .hours)
    case .apprenticePayStart: (50, 20...100, .percent)
    case .apprenticePayEnd: (90, 20...100, .percent)
    case .licenceMonths: (2, 0...24, .months)
    case .licenceCost: (300, 0...20000, .dollars)
    case .practicePay: (80, 0...100, .percent)
    case .someExperienceMonths: (24, 1...59, .months)
    case .longExperienceMonths: (60, 60...180, .months)
    case .realShare: (10, 1...50, .percent)
    case .schoolCompletion: (87, 1...100, .percent)
    case .apprenticeCompletion: (45, 1...100, .percent)
    case .masterCompletion: (66, 1...100, .percent)
    case .doctorateCompletion: (80, 1...100, .percent)
    case .licenceCompletion: (100, 1...100, .percent)
    case .entryPayMonths: (12, 0...120, .months)
    case .earlyPayMonths: (24, 0...120, .months)
    case .horizonMonths: (120, 12...480, .months)
    case .savedShare: (20, 0...100, .percent)
    case .savings: (0, 0...500000, .dollars)
    case .grantShare: (0, 0...100, .percent)
    }
  }
}
