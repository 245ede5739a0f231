/// An amount of United States dollars, exact to the cent.
public struct Money: Hashable, Comparable, Sendable, Codable {
  /// The amount in cents.
  public let cents: Int

  /// An amount in cents.
  public init(cents: Int) { self.cents = cents }

  /// An amount in whole dollars.
  public init(dollars: Int) { cents = dollars * 100 }

  /// An amount in dollars, rounded to the nearest cent.
  public init(dollars: Double) { cents = Int((dollars * 100).rounded()) }

  /// The amount in dollars.
  public var dollars: Double { Double(cents) / 100 }

  /// Smaller amounts sort first.
  public static func < (left: Money, right: Money) -> Bool { left.cents < right.cents }

  /// Reads dollars, as a number.
  public init(from decoder: any Decoder) throws {
    self.init(dollars: try decoder.singleValueContainer().decode(Double.self))
  }

  /// Writes dollars, as a number: whole when there are no cents.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if cents % 100 == 0 { try container.encode(cents / 100) } else { try container.encode(dollars) }
  }
}
