public import CareerModel
import Foundation

/// The folder of facts: one sorted, tab-separated text file for each table, and `SOURCES`.
///
/// `published/` holds what was imported, `curated/` what Waymark put together.
public struct FactsFolder: Sendable {
  /// The folder's path.
  public let path: String

  /// Names a folder of facts; nothing is read yet.
  public init(_ path: String) { self.path = path }

  /// Where a table is kept.
  public func file(of schema: FactSchema) -> String {
    "\(path)/\(schema.origin.rawValue)/\(schema.name).tsv"
  }

  /// Where the sources are listed.
  public var sourcesFile: String { "\(path)/SOURCES" }

  /// Every file that the catalogue is made of, whether it exists or not.
  public var files: [String] { FactSchema.all.map(file(of:)) + [sourcesFile] }

  /// Reads a table. Throws `FactsError` naming the file, line and value where it does not fit.
  public func table(_ schema: FactSchema) throws(FactsError) -> FactTable {
    try FactText.parse(contents(of: file(of: schema)), as: schema, file: file(of: schema))
  }

  /// Reads where the facts come from.
  public func sources() throws(FactsError) -> [FactSource] {
    try SourcesText.parse(contents(of: sourcesFile), file: sourcesFile)
  }

  /// Puts imported tables in place, whole: every file is written beside its target before the first is moved.
  ///
  /// The lines of `SOURCES` for these tables are replaced by the new ones; all others stay.
  /// Throws `FactsError.notWritable` and leaves everything as it was when a file cannot be written, and
  /// `FactsError.partlyWritten` when the folder breaks while the files are moved.
  public func replace(_ tables: [FactTable], sources newSources: [FactSource]) throws(FactsError) {
    let replaced = Set(tables.map(\.schema.name))
    let kept = FileManager.default.fileExists(atPath: sourcesFile) ? try sources() : []
    let sources = kept.filter { !replaced.contains($0.table) } + newSources
    var writes = tables.map { (file(of: $0.schema), FactText.text(of: $0)) }
    writes.append((sourcesFile, SourcesText.text(of: sources)))
    try FileReplacement.replace(writes)
  }

  private func contents(of file: String) throws(FactsError) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: file) else { throw .missing(file: file) }
    return [UInt8](data)
  }
}
