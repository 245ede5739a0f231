/// How much a pack may hold. The largest district of the country teaches a few thousand courses; beyond these bounds
/// a file is damaged or made to do harm.
enum PackLimits {
  /// Bytes of a YAML file.
  static let yamlBytes = 4 << 20
  /// Bytes of a CSV file.
  static let csvBytes = 32 << 20
  /// Bytes of a line of a CSV file.
  static let line = 1 << 20
  /// Rows of a CSV file.
  static let rows = 50_000
  /// Signs in a YAML file that can begin a value. A short text may hold millions, and each value takes memory.
  static let yamlSigns = 400_000
  /// Lists and objects inside each other.
  static let depth = 40
  /// Files of a folder such as `requirements`.
  static let files = 1_000
  /// Characters of a title.
  static let title = 300
  /// Characters of any other text.
  static let text = 4_000
  /// Characters of an id.
  static let id = 120
  /// Items of an expression of prerequisites.
  static let expressionItems = 200
  /// Brackets inside each other in an expression.
  static let expressionDepth = 20
  /// Characters of an expression.
  static let expression = 4_000
  /// Values in one cell.
  static let values = 500
}
