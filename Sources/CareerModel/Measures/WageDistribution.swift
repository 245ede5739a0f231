/// What workers in an occupation earn, by percentile: of ten workers, one earns less than `p10`.
public struct WageDistribution: Hashable, Sendable {
  /// One in ten earns less.
  public var p10: WageFigure?
  /// One in four earns less.
  public var p25: WageFigure?
  /// Half earn less: the median, called typical pay on screen.
  public var p50: WageFigure?
  /// One in four earns more.
  public var p75: WageFigure?
  /// One in ten earns more.
  public var p90: WageFigure?

  /// A distribution with the percentiles that are published.
  public init(p10: WageFigure?, p25: WageFigure?, p50: WageFigure?, p75: WageFigure?, p90: WageFigure?) {
    self.p10 = p10
    self.p25 = p25
    self.p50 = p50
    self.p75 = p75
    self.p90 = p90
  }

  /// The published percentiles with their rank (10 to 90), lowest first.
  public var published: [(percentile: Int, figure: WageFigure)] {
    [(10, p10), (25, p25), (50, p50), (75, p75), (90, p90)].compactMap { rank, figure in
      figure.map { (rank, $0) }
    }
  }
}
