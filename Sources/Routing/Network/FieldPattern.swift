public import CareerModel

/// Fields of study by the beginnings of their CIP codes: `51`, `51.38`, `51.3801`, or any.
public struct FieldPattern: Hashable, Sendable {
  /// The codes' digits, from the first to the last that fits; none for any field.
  private let ranges: [ClosedRange<UInt32>]

  /// Every field.
  public static let any = FieldPattern(ranges: [])

  private init(ranges: [ClosedRange<UInt32>]) { self.ranges = ranges }

  /// Reads prefixes joined by `|`, or the word `any`; `nil` for what is neither.
  public init?(_ text: String) {
    guard text != "any" else { self = .any; return }
    var ranges: [ClosedRange<UInt32>] = []
    for prefix in text.split(separator: "|", omittingEmptySubsequences: false) {
      let parts = prefix.split(separator: ".", omittingEmptySubsequences: false)
      guard (1...2).contains(parts.count), parts[0].count == 2,
        parts.count == 1 || [2, 4].contains(parts[1].count)
      else { return nil }
      let digits = parts.joined()
      guard let number = UInt32(digits), digits.allSatisfy(\.isNumber) else { return nil }
      let rest = 6 - digits.count
      let unit = (0..<rest).reduce(UInt32(1)) { unit, _ in unit * 10 }
      ranges.append(number * unit...(number * unit + unit - 1))
    }
    guard !ranges.isEmpty else { return nil }
    self.ranges = ranges
  }

  /// Whether it means every field.
  public var isAny: Bool { ranges.isEmpty }

  /// Whether a program is of these fields.
  public func contains(_ program: CIPCode) -> Bool {
    isAny || ranges.contains { $0.contains(program.digits) }
  }
}
