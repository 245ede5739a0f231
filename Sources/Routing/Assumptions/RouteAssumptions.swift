/// The assumptions of a request: the defaults, and what the traveller changed.
public struct RouteAssumptions: Hashable, Sendable {
  private var changed: [RouteAssumption: Double] = [:]

  /// The defaults.
  public init() {}

  /// The value that holds. Setting one outside its range takes the nearest that it may have.
  public subscript(assumption: RouteAssumption) -> Double {
    get { changed[assumption] ?? assumption.defaultValue }
    set {
      let value = min(max(newValue, assumption.range.lowerBound), assumption.range.upperBound)
      changed[assumption] = value == assumption.defaultValue ? nil : value
    }
  }

  /// Those that differ from their defaults, in the order of `RouteAssumption`.
  public var changes: [(assumption: RouteAssumption, value: Double)] {
    RouteAssumption.allCases.compactMap { assumption in changed[assumption].map { (assumption, $0) } }
  }
}
