public import CareerModel

/// A set of Holland types, in one byte.
public struct HollandSet: OptionSet, Hashable, Sendable {
  /// One bit a type, in the order of `HollandType.allCases`.
  public let rawValue: UInt8

  /// A set by its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The set of some types.
  public init(_ types: some Sequence<HollandType>) {
    rawValue = types.reduce(0) { $0 | 1 << UInt8(HollandType.allCases.firstIndex(of: $1)!) }
  }

  /// The types in Holland's order.
  public var types: [HollandType] {
    HollandType.allCases.enumerated().filter { rawValue & 1 << UInt8($0.offset) != 0 }.map(\.element)
  }
}
