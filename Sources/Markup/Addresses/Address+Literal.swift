extension Address: ExpressibleByStringInterpolation {
  /// A literal address, with nothing in it from data.
  public init(stringLiteral value: String) {
    var bytes: [UInt8] = []
    bytes.appendAddress(value)
    self.init(literal: bytes)
  }

  /// A literal address with values in it, each encoded where it stands.
  public init(stringInterpolation: Interpolation) {
    self.init(literal: stringInterpolation.bytes)
  }

  private init(literal bytes: [UInt8]) {
    self.init(accepted: Self.hasAllowedScheme(bytes[...]) ? bytes : nil)
  }

  /// Collects a literal address and encodes the values in it.
  public struct Interpolation: StringInterpolationProtocol {
    private(set) var bytes: [UInt8] = []

    /// Makes room; called by the compiler.
    public init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    /// Appends the author's own part; called by the compiler.
    public mutating func appendLiteral(_ literal: String) {
      bytes.appendAddress(literal)
    }

    /// Appends one path segment, query value or fragment: everything but letters, digits and `-._~` is
    /// percent-encoded.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      bytes.appendPercentEncoded(value.description)
    }

    /// Appends several path segments: as a single one, but `/` stays.
    public mutating func appendInterpolation(path: String) {
      bytes.appendPercentEncoded(path, keeping: .path)
    }
  }
}
