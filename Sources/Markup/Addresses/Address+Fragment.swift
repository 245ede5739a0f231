extension Address {
  /// The same address, pointing at the element of a page (or the part of a drawing) with this id.
  public func fragment(_ id: String) -> Address {
    guard let bytes else { return self }
    var result = [UInt8](bytes.prefix { $0 != UInt8(ascii: "#") })
    result.append(UInt8(ascii: "#"))
    result.appendPercentEncoded(id)
    return Address(accepted: result)
  }
}
