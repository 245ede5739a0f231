/// Which college credit a plan looks for when courses can be chosen.
public enum CollegeCreditWish: String, Sendable, CaseIterable {
  /// None: courses are not chosen for it.
  case none
  /// That of the agreements on courses of the programs that are goals.
  case ofPrograms = "program"
  /// That of every agreement.
  case all
}
