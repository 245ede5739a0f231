/// What a check of a pack found.
public struct PackReport: Sendable {
  /// What has to be put right, in the order of files and lines.
  public var errors: [PackProblem]
  /// What somebody should look at.
  public var warnings: [PackProblem]
  /// Errors and warnings beyond those that are listed.
  public var unlisted: Int
  /// How each program of study stands against the federal definition.
  public var programs: [ProgramStanding]

  /// A report on problems that were collected.
  package init(_ log: ProblemLog, programs: [ProgramStanding] = []) {
    let sorted = log.problems.sorted()
    errors = sorted.filter { $0.severity == .error }
    warnings = sorted.filter { $0.severity == .warning }
    unlisted = log.dropped(.error) + log.dropped(.warning)
    self.programs = programs
  }
}
