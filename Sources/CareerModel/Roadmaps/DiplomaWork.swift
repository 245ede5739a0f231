/// Work that a high school diploma alone opens: the rule behind a roadmap's first exit.
public enum DiplomaWork {
  /// Whether work of a level is open with a diploma. BLS has to name the diploma as typical schooling (for
  /// semi-skilled work, or none at all) and no experience in other work, and no license may be required.
  public static func admits(
    _ level: SkillLevel, education: String?, experience: String?, requiresCredential: Bool
  ) -> Bool {
    let isSchoolingEnough =
      switch education.flatMap(TypicalEducation.init(published:)) {
      case .highSchool: true
      case .noDiploma: level == .semi
      default: false
      }
    return isSchoolingEnough && experience ?? "None" == "None" && !requiresCredential
  }

  /// The level whose work is offered: semi-skilled where the pathway has such work, otherwise mid-skilled.
  public static func level(among levels: some Sequence<SkillLevel>) -> SkillLevel {
    levels.contains(.semi) ? .semi : .mid
  }
}
