public import CareerModel
public import Matching

extension CareerCatalog {
  /// Compares a profile with every occupation, and through them with every pathway and cluster.
  ///
  /// With `answers`, each occupation also gets the range of its places (`Matcher.placeRanges`), but not where
  /// the six scores are equal: then skills or values rank, and there is nothing to draw anew. Throws
  /// `MatchingError`: what is wrong with the profile, or with the catalogue's file.
  public func matches(
    _ profile: LearnerProfile, answers: InterestAnswers? = nil, filter: MatchFilter = MatchFilter()
  ) throws(MatchingError) -> MatchResults {
    let matcher: Matcher
    do { matcher = try self.matcher() } catch { throw .catalog(error) }
    let matches: [Match]
    var ranges: [PlaceRange?]?
    do {
      matches = try matcher.matches(profile)
      if let answers, profile.interests?.differentiation != .flat {
        ranges = try matcher.placeRanges(answers, skills: profile.skills, values: profile.values)
      }
    } catch { throw .profile(error) }

    var sharing: [Int: Int] = [:]
    for match in matches { sharing[match.place, default: 0] += 1 }
    var all: [ListedMatch] = []
    var shown: [ListedMatch] = []
    all.reserveCapacity(matches.count)
    for match in matches {
      let occupation = core.occupations[match.index]
      let pay: Scoped<WageFigure>?
      do { pay = try typicalPay(of: occupation, in: filter.state) } catch { throw .catalog(error) }
      let listed = ListedMatch(
        listed: ListedOccupation(occupation: occupation, pay: pay), match: match,
        sharing: sharing[match.place] ?? 1, range: ranges?[match.index])
      all.append(listed)
      if passes(listed.listed, filter) { shown.append(listed) }
    }
    let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.occupation.code, $0) })
    return MatchResults(
      matches: shown, compared: matches.count,
      pathways: fits(of: pathways(), in: byCode) { $0.occupations.map(\.occupation) }
        .map { (pathway: $0.field, fit: $0.fit) },
      clusters: fits(of: clusters(), in: byCode) { cluster in
        pathways(of: cluster.id).flatMap { $0.occupations.map(\.occupation) }
      }.map { (cluster: $0.field, fit: $0.fit) },
      byCode: byCode)
  }

  /// Whether an occupation passes a filter. Throws `CatalogError.unreadable`.
  public func passes(_ occupation: Occupation, _ filter: MatchFilter) throws(CatalogError) -> Bool {
    let pay = try typicalPay(of: occupation, in: filter.state)
    return passes(ListedOccupation(occupation: occupation, pay: pay), filter)
  }

  private func passes(_ listed: ListedOccupation, _ filter: MatchFilter) -> Bool {
    let occupation = listed.occupation
    if let level = filter.skillLevel, occupation.skillLevel != level { return false }
    if let most = filter.education {
      let typical = occupation.outlook?.value.typicalEducation.flatMap(TypicalEducation.init(published:))
      guard let typical, typical <= most else { return false }
    }
    if let least = filter.minimumWage {
      guard let pay = listed.pay, pay.value.money >= least else { return false }
    }
    if let growth = filter.growth {
      let least = growth == .faster ? core.totalChangePercent ?? 0 : 0
      guard let change = occupation.outlook?.value.changePercent, change > least else { return false }
    }
    if let cluster = filter.cluster {
      return (occupation.pathways + occupation.modernPathways).contains { $0.cluster == cluster }
    }
    return true
  }

  /// Fields of work with the fit of their occupations, best first; equal ones by id.
  private func fits<Field: Identifiable>(
    of fields: [Field], in matches: [OccupationCode: ListedMatch], occupations: (Field) -> [OccupationCode]
  ) -> [(field: Field, fit: FieldFit)] where Field.ID: Comparable {
    fields.compactMap { field in
      FieldFit(Set(occupations(field)).compactMap { matches[$0]?.match }).map { (field: field, fit: $0) }
    }.sorted { ($1.fit.fit, $0.field.id) < ($0.fit.fit, $1.field.id) }
  }
}
