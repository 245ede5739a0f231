/// What the Department of Education publishes as the College Scorecard.
extension Publication {
  static let scorecard = Publication(
    publisher: education, dataSet: "College Scorecard", licence: publicDomain)
}

/// Words and codes that both of the Scorecard's files use.
enum Scorecard {
  /// What stands in place of a figure that does not exist or is withheld for privacy.
  static let absent: Set<String> = ["NULL", "PrivacySuppressed", "PS", "NA"]

  /// Why a row's college cannot be joined to the directory; `nil` if it can.
  static func setAside(_ unit: String) -> String? {
    if unit.isEmpty || absent.contains(unit) { return "no UNITID" }
    // Branches have the number of their main campus with two digits more, which IPEDS does not know.
    if unit.utf8.count == 8 && unit.isDigits { return "branch campuses (UNITID of eight digits)" }
    return nil
  }
}
