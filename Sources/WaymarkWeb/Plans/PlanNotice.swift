/// What has just been done with a plan, said once at its top; in addresses it is `said`.
enum PlanNotice: String, CaseIterable {
  case moved, added, removed, marked, made, madeUnproved, mended, mendedUnproved, other, noOther, cleared
  /// No plan keeps to all rules.
  case impossible
  /// The search ended without a plan.
  case unknown
}
