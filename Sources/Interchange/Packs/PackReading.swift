public import Planning

/// What was read from a pack's folder.
public struct PackReading: Sendable {
  /// The pack with everything that could be read; `nil` when `pack.yaml` could not.
  public var pack: Pack?
  /// The pack that it extends.
  public var base: BasePack?
  /// Where the parts of the pack stand.
  public var places: any PackPlaces
  /// What is wrong with the files, in the order of finding.
  public var problems: [PackProblem]
  /// Problems beyond those that are listed.
  public var unlisted: Int

  /// The pack as it holds for learners, with what it extends.
  public var whole: Pack? { pack.map { pack in base.map { pack.extending($0.pack) } ?? pack } }

  /// Whether every file could be read without an error.
  public var isWhole: Bool { !problems.contains { $0.severity == .error } }

  /// What is wrong with the files, and with the pack as a whole.
  public func report(_ check: PackCheck) -> PackReport {
    let log = ProblemLog(problems)
    let programs = pack.map { check.check($0, places: places, base: base, isWhole: isWhole, log: log) } ?? []
    var report = PackReport(log, programs: programs)
    report.unlisted += unlisted
    return report
  }
}
