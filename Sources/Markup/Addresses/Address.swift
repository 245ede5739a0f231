/// Where a link leads: a relative address, or one with `http`, `https` or `mailto`. No other scheme.
///
/// Written as a literal, whatever is interpolated is percent-encoded for the place where it stands, so a
/// value can neither leave its path segment nor its query field:
///
///     .href("/occupations/\(code)")
///     .href("/search?q=\(words)&page=\(page)")
///     .href("/pathways/\(path: pathwayID)#exits")
///
/// An address that comes whole from data goes through ``init(_:)``, which refuses `javascript:` and its
/// like. A literal with a refused scheme is an author's mistake: its attribute is left out.
public struct Address: Sendable, Hashable {
  /// The address in ASCII, percent-encoded, or nil when it was refused.
  let bytes: [UInt8]?

  /// An address from data, such as a school's website. Spaces around it are dropped and characters that
  /// no address may hold are percent-encoded; nil when it has a control character or a refused scheme.
  public init?(_ text: String) {
    guard let bytes = Self.accepted(text) else { return nil }
    self.bytes = bytes
  }

  init(accepted bytes: [UInt8]?) {
    self.bytes = bytes
  }

  /// This address with one more query field, or unchanged when there is no value.
  public func adding(_ name: StaticString, _ value: (some CustomStringConvertible)?) -> Address {
    guard let value, let bytes else { return self }
    let fragmentStart = bytes.firstIndex(of: UInt8(ascii: "#")) ?? bytes.endIndex
    var result = [UInt8](bytes[..<fragmentStart])
    result.append(result.contains(UInt8(ascii: "?")) ? UInt8(ascii: "&") : UInt8(ascii: "?"))
    result.appendPercentEncoded(name.description)
    result.append(UInt8(ascii: "="))
    result.appendPercentEncoded(value.description)
    result += bytes[fragmentStart...]
    return Address(accepted: result)
  }
}
