public import CareerModel

/// Compares learners' profiles with all occupations.
///
/// The fit of an occupation is the weighted mean of its factors' parts, each from -1 to 1:
/// - interests: Pearson's correlation of the six scores (the index with the best published validity);
/// - skills: `1 - 2 min(1, d / 3.5)`, where d is the root of the mean squared shortfall in levels, weighted by
///   how important each skill is in the occupation. More than is asked for costs nothing;
/// - values: Pearson's correlation of the six values.
///
/// A factor counts when the learner gave it and the occupation has been rated on it. Immutable; to be used by
/// any number of threads at once.
public struct Matcher: Sendable {
  /// The occupations compared, in the order they were given.
  public let codes: [OccupationCode]
  /// Element ids of the skills, in the order of the indices in `FitFactors`.
  public var skills: [String] { table.skills }
  /// How much each factor counts.
  public let weights: FitWeights

  let table: TraitTable
  private let indices: [OccupationCode: Int]

  /// A matcher over some occupations; at most 65,535.
  public init(_ occupations: [OccupationTraits], weights: FitWeights = .standard) {
    precondition(occupations.count <= Int(UInt16.max), "Places are counted in sixteen bits.")
    codes = occupations.map(\.code)
    indices = Dictionary(uniqueKeysWithValues: zip(codes, codes.indices))
    table = TraitTable(occupations)
    self.weights = weights
  }

  /// The index of an occupation in `codes`.
  public func index(of code: OccupationCode) -> Int? { indices[code] }

  /// Every occupation that can be compared, best first; occupations with equal fits share a place and keep
  /// the order they were given in.
  ///
  /// An occupation can be compared when it has been rated on the first of interests, skills and values that
  /// the profile has. Throws `unknownSkill` for a skill on which no occupation has been rated, and `empty`
  /// when the profile's only part says nothing, such as six equal interests.
  public func matches(_ profile: LearnerProfile) throws(ProfileError) -> [Match] {
    let question = try Question(profile, of: self)
    return [Match](unsafeUninitializedCapacity: codes.count) { matches, count in
      withUnsafeTemporaryAllocation(of: Comparison.Parts.self, capacity: table.blocks) { parts in
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2 * codes.count) { pairs in
          let (parts, pairs) = (parts.baseAddress!, pairs.baseAddress!)
          let comparison = Comparison(table: table, question: question)
          comparison.compare(into: parts)
          count = comparison.rank(parts, pairs: pairs)
          comparison.explain(count, pairs, parts, into: matches.baseAddress!)
        }
      }
    }
  }
}
