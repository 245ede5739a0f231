import Foundation

/// What was given to an import: a file, a folder in the publisher's layout, or a zip container of it.
struct Intake {
  /// The files in it, sorted by name.
  let files: [InputFile]
  /// Its name for messages.
  let name: String
  /// Whether a single file was given, which is then taken whatever its name.
  let isSingleFile: Bool

  /// Looks at what is at the path; no file may have more than `limit` unpacked bytes.
  init(path: String, limit: Int) throws(ImportFailure) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .notFound(path: path)
    }
    name = path.split(separator: "/").last.map(String.init) ?? path
    if isFolder.boolValue {
      files = try Self.folder(path, limit: limit)
      isSingleFile = false
      return
    }
    guard FileManager.default.isReadableFile(atPath: path) else {
      throw .unreadable(path: path, detail: "permission denied")
    }
    let file = InputFile(name: name, path: path, entry: nil, limit: limit)
    if let entries = try Self.entries(of: file) {
      files = entries
      isSingleFile = false
    } else {
      files = [file]
      isSingleFile = true
    }
  }

  private static func folder(_ path: String, limit: Int) throws(ImportFailure) -> [InputFile] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      throw .unreadable(path: path, detail: error.localizedDescription)
    }
    let root = path.hasSuffix("/") ? path : path + "/"
    return names.sorted().filter { !$0.hasPrefix(".") }.compactMap { name in
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: root + name, isDirectory: &isFolder)
      return exists && !isFolder.boolValue
        ? InputFile(name: name, path: root + name, entry: nil, limit: limit) : nil
    }
  }

  /// The files in a zip container; `nil` if the file is none, or is a workbook, which is a zip inside.
  private static func entries(of file: InputFile) throws(ImportFailure) -> [InputFile]? {
    guard FileSignature(try file.start()) == .zip else { return nil }
    let handle = try ArchiveHandle(path: file.path, file: file.name, form: .zip)
    var entries: [ArchiveEntry] = []
    while let entry = try handle.nextEntry() {
      if entry.path == "[Content_Types].xml" || entry.path.hasPrefix("xl/") { return nil }
      if entry.isFile, !entry.isLitter { entries.append(entry) }
    }
    try ZipEnding.check(path: file.path, file: file.name)
    return entries.sorted { $0.path < $1.path }.map {
      InputFile(name: $0.name, path: file.path, entry: $0.path, limit: file.limit)
    }
  }

  /// The one file that fits a pattern or another one, or the single file that was given.
  func file(_ pattern: NamePattern, or others: NamePattern...) throws(ImportFailure) -> InputFile {
    if isSingleFile, let only = files.first { return only }
    guard let file = try only([pattern] + others) else {
      throw .missingFile(name: pattern.example, folder: name)
    }
    return file
  }

  /// The one file whose name fits a pattern, if there is one.
  func optionalFile(_ pattern: NamePattern) throws(ImportFailure) -> InputFile? { try only([pattern]) }

  private func only(_ patterns: [NamePattern]) throws(ImportFailure) -> InputFile? {
    let fitting = files.filter { file in patterns.contains { $0.fits(file.name) } }
    if fitting.count > 1 {
      throw .ambiguousFile(name: patterns[0].example, found: fitting.map { $0.entry ?? $0.name })
    }
    return fitting.first
  }
}
