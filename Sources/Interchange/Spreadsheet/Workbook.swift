/// A workbook of the Office Open XML format (.xlsx).
struct Workbook {
  /// The names of the sheets, in the workbook's order.
  let sheetNames: [String]

  private let file: String
  private let bytes: [UInt8]
  private let limit: Int
  private let parts: [String: String]
  private let shared: [String]

  /// Opens a workbook and reads its texts, but no sheet yet.
  init(_ input: InputFile) throws(ImportFailure) {
    file = input.name
    limit = min(input.limit, InputFile.memoryLimit)
    bytes = try input.bytes()
    try Self.check(bytes, file: file)
    let list = SheetListReader()
    try list.read(
      Self.part("xl/workbook.xml", of: bytes, file: file, limit: limit), file: file, part: "xl/workbook.xml")
    let relationships = RelationshipReader()
    let path = "xl/_rels/workbook.xml.rels"
    try relationships.read(Self.part(path, of: bytes, file: file, limit: limit), file: file, part: path)
    sheetNames = list.sheets.map(\.name)
    parts = Dictionary(
      list.sheets.map { ($0.name, relationships.targets[$0.relationship] ?? "") },
      uniquingKeysWith: { first, _ in first })
    let texts = SharedTextReader()
    if let path = relationships.sharedTexts {
      try texts.read(Self.part(path, of: bytes, file: file, limit: limit), file: file, part: path)
    }
    shared = texts.texts
  }

  /// Reads a sheet by its name; fails if the workbook has none of that name.
  func sheet(_ name: String) throws(ImportFailure) -> SheetCursor {
    guard let path = parts[name] else {
      throw .unknownLayout(file: file, found: sheetNames.map { "sheet \($0)" }, expected: ["sheet \(name)"])
    }
    let reader = SheetReader(shared: shared, limit: limit)
    try reader.read(Self.part(path, of: bytes, file: file, limit: limit), file: file, part: path)
    if reader.size > limit { throw .tooLarge(file: file, bytes: reader.size, limit: limit) }
    return SheetCursor(name: name, reader)
  }

  private static func check(_ bytes: [UInt8], file: String) throws(ImportFailure) {
    switch FileSignature(bytes) {
    case .zip: try ZipEnding.check(bytes, file: file)
    case .foreign(let words): throw .notText(file: file, lookedLike: words)
    case .bzip2, .gzip: throw .notText(file: file, lookedLike: "a packed stream inside another")
    case .other: throw .notText(file: file, lookedLike: "a text file, not a workbook (.xlsx)")
    }
  }

  private static func part(
    _ path: String, of bytes: [UInt8], file: String, limit: Int
  ) throws(ImportFailure) -> [UInt8] {
    let handle = try ArchiveHandle(bytes: bytes, file: file, form: .zip)
    while let entry = try handle.nextEntry() {
      if entry.path == path {
        return try ByteStream(handle, entry: entry, file: file, limit: limit).rest()
      }
    }
    throw .notText(file: file, lookedLike: "a zip container that is no workbook: it has no \(path)")
  }
}
