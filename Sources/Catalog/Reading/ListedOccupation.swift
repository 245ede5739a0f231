public import CareerModel

/// An occupation in a list, with its typical pay in the place the list is for.
public struct ListedOccupation: Sendable, Hashable {
  /// The occupation.
  public let occupation: Occupation
  /// Typical annual pay in that place and which workers it speaks of; `nil` is "no figure".
  public let pay: Scoped<WageFigure>?

  /// Typical annual pay in that place; `nil` is "no figure".
  public var typicalPay: WageFigure? { pay?.value }
}
