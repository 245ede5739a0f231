/// Checks a pack as a whole: that its parts fit each other, the pack that it extends, and the catalogue's codes.
public struct PackCheck: Sendable {
  /// Codes to check against.
  public var codes: KnownCodes
  /// The day to check agreements against, as `2026-11-24`.
  public var day: String

  /// A check by these codes on a day.
  public init(codes: KnownCodes = .none, day: String) {
    self.codes = codes
    self.day = day
  }

  /// What is wrong with a pack.
  public func report(on pack: Pack, places: any PackPlaces, base: BasePack? = nil) -> PackReport {
    let log = ProblemLog()
    let programs = check(pack, places: places, base: base, isWhole: true, log: log)
    return PackReport(log, programs: programs)
  }

  /// Notes what is wrong with a pack. Of a pack that could not be read as a whole, only what the missing parts cannot
  /// excuse.
  package func check(
    _ pack: Pack, places: any PackPlaces, base: BasePack?, isWhole: Bool, log: ProblemLog
  ) -> [ProgramStanding] {
    let view = PackView(pack, places: places, base: base, codes: codes, log: log)
    DuplicateCheck(view: view).run()
    CodeCheck(view: view).run()
    AgreementCheck(view: view, day: day).run()
    guard isWhole else { return [] }
    ReferenceCheck(view: view).run()
    SharingCheck(view: view).run()
    ReachCheck(view: view).run()
    RequirementCheck(view: view).run()
    return ProgramCheck(view: view).run()
  }
}
