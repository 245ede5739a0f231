/// The columns that most tables of the O*NET database have.
enum ONETColumn {
  static let code = "O*NET-SOC Code"
  static let title = "Title"
  static let element = "Element ID"
  static let scale = "Scale ID"
  static let value = "Data Value"
  static let sample = "N"
  static let date = "Date"
  static let suppress = "Recommend Suppress"

  /// What O*NET writes where a column does not apply.
  static let absent: Set<String> = ["n/a"]
}
