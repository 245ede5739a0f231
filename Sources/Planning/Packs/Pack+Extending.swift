extension Pack {
  /// The pack as it holds for learners: its own contents and those of the pack that it extends. Its calendar and its
  /// courses, agreements, programs and requirement sets take the place of those with the same id.
  public func extending(_ base: Pack) -> Pack {
    var whole = self
    whole.calendar = calendar ?? base.calendar
    whole.courses = (courses + Self.others(base.courses, than: courses, \.id)).sorted { $0.id < $1.id }
    whole.agreements = agreements + Self.others(base.agreements, than: agreements, \.id)
    whole.programs = programs + Self.others(base.programs, than: programs, \.id)
    whole.requirements = requirements + Self.others(base.requirements, than: requirements, \.id)
    whole.planRules = planRules + Self.others(base.planRules, than: planRules, \.id)
    whole.missing = missing + base.missing
    return whole
  }

  private static func others<Thing>(
    _ base: [Thing], than own: [Thing], _ id: (Thing) -> String
  ) -> [Thing] {
    let known = Set(own.map(id))
    return base.filter { !known.contains(id($0)) }
  }
}
