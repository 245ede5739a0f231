import Foundation

/// The fields of a form that was sent with a file (multipart/form-data, RFC 7578), by name.
struct MultipartForm {
  private var fields: [String: [UInt8]] = [:]

  /// Reads a body; `nil` when its type is another, or when it is damaged.
  init?(_ body: [UInt8], contentType: String) {
    guard contentType.lowercased().hasPrefix("multipart/form-data"),
      let start = contentType.range(of: "boundary=", options: .caseInsensitive)?.upperBound
    else { return nil }
    let boundary = contentType[start...].prefix { $0 != ";" }.trimmingCharacters(in: ["\"", " "])
    guard (1...70).contains(boundary.utf8.count) else { return nil }
    // Each part stands between two boundaries, after a line break of its own.
    let mark = [UInt8]("\r\n--\(boundary)".utf8)
    let bytes = [0x0D, 0x0A] + body
    var marks = bytes.ranges(of: mark)
    guard marks.count >= 2 else { return nil }
    let last = marks.removeLast()
    guard bytes[last.upperBound...].starts(with: [0x2D, 0x2D]) else { return nil }
    for (index, own) in marks.enumerated() {
      let next = index + 1 < marks.count ? marks[index + 1] : last
      let part = bytes[own.upperBound..<next.lowerBound]
      guard let head = part.firstRange(of: [0x0D, 0x0A, 0x0D, 0x0A]),
        let name = Self.name(in: String(decoding: part[..<head.lowerBound], as: UTF8.self))
      else { return nil }
      if fields[name] == nil { fields[name] = Array(part[head.upperBound...]) }
    }
  }

  /// The bytes of a field.
  subscript(name: String) -> [UInt8]? { fields[name] }

  private static func name(in head: String) -> String? {
    let line = head.split(separator: "\r\n").first { $0.lowercased().hasPrefix("content-disposition:") }
    guard let line, let found = line.firstMatch(of: /[; ]name="([^"]*)"/) else { return nil }
    return String(found.1)
  }
}
