/// From which wage on BLS writes `#` instead of a figure.
struct WageCeilings: Equatable {
  /// Dollars an hour.
  let hourly: String
  /// Dollars a year.
  let annual: String

  /// Finds the ceilings in the sheet "Field Descriptions", in the note that begins with `#`:
  /// "a wage equal to or greater than $115.00 per hour or $239,200 per year".
  init?(_ notes: [String]) {
    for note in notes where note.hasPrefix("#") {
      guard let found = note.firstMatch(of: /\$([0-9.,]+) per hour or \$([0-9.,]+) per year/),
        let hourly = DecimalText.canonical(String(found.1.filter { $0 != "," })),
        let annual = DecimalText.canonical(String(found.2.filter { $0 != "," }))
      else { continue }
      self.hourly = hourly
      self.annual = annual
      return
    }
    return nil
  }
}
