/// The curated tables that routes are made of: what a license takes, what counts toward what, how long
/// programs and apprenticeships last.
extension FactSchema {
  /// What it takes to get a credential. The rows of one `way` are all needed; ways are alternatives.
  ///
  /// `kind` says what the row asks for:
  /// - `diploma`: a high school diploma;
  /// - `award`: an award of `level` or more in one of `fields` (CIP prefixes, `any` for every field);
  /// - `credential`: another credential, in `refers`;
  /// - `apprenticeship`: one of the registered apprenticeships in `refers` (RAPIDS codes);
  /// - `experience`: `amount` months of work in one of the occupations in `refers`;
  /// - `training`: `amount` months of a full-time course that is no program of the catalogue, for `cost`;
  /// - `practice`: `amount` months of paid work under supervision, in the occupation that the license is for;
  /// - `age`: at least `amount` years;
  /// - `exam`: the exam and the application themselves: `amount` months from eligible to licensed, for `cost`.
  public static let credentialRequirements = FactSchema(
    "credential_requirements", .curated, key: 3,
    [
      .required("credential", .slug), .required("way", .oneOf((1...9).map(String.init))),
      .required("position", .oneOf((1...9).map(String.init))),
      .required(
        "kind",
        .oneOf([
          "diploma", "award", "credential", "apprenticeship", "experience", "training", "practice", "age",
          "exam",
        ])),
      .optional("level", .oneOf(AwardLevel.allCases.map(\.rawValue))), .optional("fields", .text),
      .optional("refers", .text), .optional("amount", .whole), .optional("cost", .whole),
      .required("source", .text),
    ])

  /// What one has already, and how much of a program it counts for.
  ///
  /// `held` is an award and a field (`associate:11.0701`; the field may be a series, `associate:11.07`), a
  /// credential (`credential:certified-nursing-assistant`) or an apprenticeship (`apprenticeship:0126`).
  /// `credit` is the share of the program's time and cost that it saves, in percent.
  public static let stacking = FactSchema(
    "stacking", .curated, key: 3,
    [
      .required("held", .text), .required("level", .oneOf(AwardLevel.allCases.map(\.rawValue))),
      .required("fields", .text), .required("credit", .whole),
      .required("basis", .oneOf(["law", "agreement", "usual"])), .required("reason", .text),
    ])

  /// Programs whose length or admission is not the usual one of their level: `months` of full-time study,
  /// and the fields (CIP prefixes, or `any`) of the bachelor's degrees that graduate programs `accept`;
  /// `needs` is a credential that has to be held.
  public static let studyRules = FactSchema(
    "study_rules", .curated, key: 2,
    [
      .required("level", .oneOf(AwardLevel.allCases.map(\.rawValue))), .required("fields", .text),
      .optional("months", .whole), .optional("accepts", .text), .optional("needs", .slug),
      .required("source", .text),
    ])

  /// Lengths of registered apprenticeships that `apprenticeship_terms` does not have, in hours.
  public static let apprenticeshipLengths = FactSchema(
    "apprenticeship_lengths", .curated, key: 1,
    [.required("rapids", .text), .required("hours", .whole), .required("source", .text)])
}
