/// A labour statistic together with the group of workers it speaks of.
public struct Scoped<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The figures.
  public let value: Value
  /// Which workers they speak of.
  public let scope: StatisticalScope

  /// A statistic with its scope.
  public init(_ value: Value, scope: StatisticalScope) {
    self.value = value
    self.scope = scope
  }
}
