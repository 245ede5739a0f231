/// Strong entity tags: a 64-bit FNV-1a hash and the length of the body.
///
/// Formula: hash = (hash XOR byte) times 1099511628211, from 14695981039346656037
/// (Fowler, Noll and Vo; draft-eastlake-fnv).
enum EntityTag {
  static func tag(of bytes: [UInt8]) -> String {
    var hash: UInt64 = 14_695_981_039_346_656_037
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
    return "\"" + String(hash, radix: 36) + "-" + String(bytes.count, radix: 36) + "\""
  }

  /// Whether an If-None-Match list names a tag; a weak tag matches its strong one (RFC 9110, 13.1.2).
  static func matches(_ tag: String, list: String) -> Bool {
    list.split(separator: ",").contains { item in
      let trimmed = item.drop { $0 == " " }.prefix { $0 != " " }
      return trimmed == "*" || trimmed == tag || trimmed.dropFirst(2) == tag && trimmed.hasPrefix("W/")
    }
  }
}
