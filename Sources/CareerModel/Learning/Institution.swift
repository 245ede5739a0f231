/// A college, university or school after high school, from the IPEDS directory.
public struct Institution: Hashable, Sendable, Identifiable {
  /// Who runs it.
  public enum Control: String, Sendable, CaseIterable {
    /// A public college.
    case publicCollege = "public"
    /// A private college that is not for profit.
    case privateNonprofit = "private-nonprofit"
    /// A private college for profit.
    case privateForProfit = "private-for-profit"
  }

  /// The longest programs it has.
  public enum Level: String, Sendable, CaseIterable {
    /// Four years and more.
    case fourYear = "four-year"
    /// At least two years, less than four.
    case twoYear = "two-year"
    /// Less than two years.
    case lessThanTwoYear = "less-than-two-year"
  }

  /// Its UNITID.
  public let id: UnitID
  /// Its name.
  public let name: String
  /// Its city.
  public let city: String?
  /// Its state or territory.
  public let state: StateCode
  /// Its website.
  public let website: String?
  /// Who runs it.
  public let control: Control?
  /// The longest programs it has.
  public let level: Level?
  /// Takes everyone who applies.
  public let hasOpenAdmission: Bool
  /// Gives credit for life experience.
  public let givesCreditForExperience: Bool
  /// Gives credit for Advanced Placement exams.
  public let givesCreditForAP: Bool
  /// What it costs and how many finish.
  public let costs: InstitutionCosts?

  /// A college.
  public init(
    id: UnitID, name: String, city: String?, state: StateCode, website: String?, control: Control?,
    level: Level?, hasOpenAdmission: Bool, givesCreditForExperience: Bool, givesCreditForAP: Bool,
    costs: InstitutionCosts?
  ) {
    self.id = id
    self.name = name
    self.city = city
    self.state = state
    self.website = website
    self.control = control
    self.level = level
    self.hasOpenAdmission = hasOpenAdmission
    self.givesCreditForExperience = givesCreditForExperience
    self.givesCreditForAP = givesCreditForAP
    self.costs = costs
  }
}
