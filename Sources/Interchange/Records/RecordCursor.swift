import Foundation

/// Steps through a JSON array of flat objects as through the rows of a table: the first row has the
/// names, the others the values.
final class RecordCursor: RowCursor {
  let fieldCount: Int
  let flaw: RowFlaw? = nil
  private(set) var line = 0

  private let names: [String]
  private let records: [[String: RecordValue]]
  private let lines: [Int]
  private var index = -1

  /// Reads the whole file; fails if it is not such an array.
  init(_ file: InputFile) throws(ImportFailure) {
    let bytes = try file.bytes()
    if case .foreign(let words) = FileSignature(bytes) { throw .notText(file: file.name, lookedLike: words) }
    if bytes.contains(0) { throw .notText(file: file.name, lookedLike: "binary data") }
    if let invalid = bytes.withUnsafeBufferPointer({ UTF8Check.firstInvalid(in: $0) }) {
      throw .wrongEncoding(file: file.name, offset: invalid, expected: "UTF-8")
    }
    do {
      records = try JSONDecoder().decode([[String: RecordValue]].self, from: Data(bytes))
    } catch {
      throw .truncated(file: file.name, detail: "it is not a complete JSON list of objects")
    }
    if records.isEmpty { throw .empty(file: file.name) }
    lines = RecordLines.starts(in: bytes)
    names = Set(records.flatMap(\.keys)).sorted()
    fieldCount = names.count
  }

  func next() throws(ImportFailure) -> Bool {
    index += 1
    let record = index - 1
    line = lines.indices.contains(record) ? lines[record] : 1
    return index <= records.count
  }

  func text(_ field: Int) -> String {
    guard index > 0 else { return names[field] }
    return TidyText.text(records[index - 1][names[field]]?.text ?? "")
  }
}
