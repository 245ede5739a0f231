/// Why O*NET calls an occupation's outlook bright.
public enum BrightOutlook: String, Sendable, CaseIterable {
  /// Expected to grow much faster than average.
  case growth
  /// Expected to have many openings.
  case openings
  /// A new and emerging occupation.
  case emerging
}
