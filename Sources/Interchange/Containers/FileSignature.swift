/// What the first bytes of a file say about it.
enum FileSignature: Equatable {
  case zip
  case bzip2
  case gzip
  /// Something that no importer reads, in words.
  case foreign(String)
  /// Nothing is known against it: it may be text.
  case other

  /// How many leading bytes are needed to tell.
  static let length = 16

  /// Reads the signature from a file's first bytes.
  init(_ start: some Collection<UInt8>) {
    let head = Array(start.prefix(Self.length))
    func begins(with text: [UInt8]) -> Bool { head.starts(with: text) }
    if begins(with: [0x50, 0x4B, 0x03, 0x04]) || begins(with: [0x50, 0x4B, 0x05, 0x06]) {
      self = .zip
    } else if begins(with: Array("BZh".utf8)) {
      self = .bzip2
    } else if begins(with: [0x1F, 0x8B]) {
      self = .gzip
    } else if let known = Self.foreign.first(where: { begins(with: $0.bytes) }) {
      self = .foreign(known.words)
    } else if Self.isMarkup(head) {
      self = .foreign("a web page")
    } else {
      self = .other
    }
  }

  private static let foreign: [(bytes: [UInt8], words: String)] = [
    (Array("%PDF".utf8), "a PDF document"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document (.xls or .doc); save it as .xlsx or .csv"),
    (Array("SQLite format 3".utf8), "a SQLite database"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
    (Array("7z".utf8) + [0xBC, 0xAF], "a 7-Zip archive"),
    (Array("Rar!".utf8), "a RAR archive"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "an xz archive"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
  ]

  /// A page that says "log in first" is often what a download link gives to a script.
  private static func isMarkup(_ head: [UInt8]) -> Bool {
    let text = String(decoding: head, as: UTF8.self).lowercased()
    let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    return start.hasPrefix("<!doctype") || start.hasPrefix("<html")
  }
}
