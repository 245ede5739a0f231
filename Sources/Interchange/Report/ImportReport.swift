/// What an import saw and did.
public struct ImportReport: Sendable, Codable, Equatable {
  /// The layout that was recognized, in words, such as "O*NET text release 29.3, with Title columns".
  public let layout: String
  /// One report for each file, in the order in which the files were read.
  public let files: [FileReport]
  /// The first problems found, at most `diagnosticLimit`.
  public let diagnostics: [Diagnostic]
  /// How many problems were found in all.
  public let diagnosticCount: Int

  /// How many problems a report keeps; the others are only counted.
  public static let diagnosticLimit = 200

  /// Reports on an import.
  public init(layout: String, files: [FileReport], diagnostics: [Diagnostic], diagnosticCount: Int) {
    self.layout = layout
    self.files = files
    self.diagnostics = diagnostics
    self.diagnosticCount = diagnosticCount
  }
}
