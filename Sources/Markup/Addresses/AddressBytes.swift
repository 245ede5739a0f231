/// Which bytes may stand where in an address (RFC 3986, section 2), as sets of 128 bits.
struct AddressBytes {
  /// What may stand in a value: letters, digits and `-._~`.
  static let unreserved = AddressBytes(low: 0x03FF_6000_0000_0000, high: 0x47FF_FFFE_87FF_FFFE)

  /// What may stand in a path: the same, and `/` between its segments.
  static let path = AddressBytes(low: 0x03FF_E000_0000_0000, high: 0x47FF_FFFE_87FF_FFFE)

  /// What may stand in an address as a whole: all that is unreserved or reserved, and `%`; not the brackets,
  /// which only a numeric host needs.
  static let address = AddressBytes(low: 0xAFFF_FFFA_0000_0000, high: 0x47FF_FFFE_87FF_FFFF)

  private let low: UInt64
  private let high: UInt64

  private init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// Whether a byte is in the set.
  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    let half = byte < 64 ? low : high
    return byte < 128 && half &>> UInt64(byte) & 1 == 1
  }
}
