import Foundation
import Planning

/// The files of a pack's folder. What is not a plain file inside of it is refused; nothing is written.
struct PackFiles {
  /// The folder.
  let folder: String
  /// What stands before file names in messages: empty, or the way to another pack.
  let prefix: String
  let log: ProblemLog
  private let realFolder: String

  init(_ folder: String, prefix: String = "", log: ProblemLog) throws(PackFolderError) {
    self.folder = folder
    self.prefix = prefix
    self.log = log
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else {
      throw .notFound(path: folder)
    }
    guard isFolder.boolValue else { throw .notAFolder(path: folder) }
    realFolder = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    do { _ = try FileManager.default.contentsOfDirectory(atPath: folder) } catch {
      throw .unreadable(path: folder, reason: Self.reason(error))
    }
  }

  /// The names of what is in a folder of the pack, in order, hidden ones aside.
  func names(in subfolder: String = "") -> [String] {
    let path = subfolder.isEmpty ? folder : folder + "/" + subfolder
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The YAML files of a folder of the pack, by their name from the pack's folder.
  func yamlFiles(in subfolder: String) -> [String] {
    let path = folder + "/" + subfolder
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return [] }
    guard isFolder.boolValue else {
      log.error(at: place(subfolder), "\(subfolder) is a file.", hint: "It has to be a folder of YAML files.")
      return []
    }
    guard isInside(path) else {
      refuseLink(subfolder)
      return []
    }
    var files: [String] = []
    for name in names(in: subfolder) {
      let file = subfolder + "/" + name
      if name.hasSuffix(".yaml") {
        files.append(file)
      } else {
        log.warning(
          at: place(file), "This file is not read.", hint: "Files in \(subfolder) end in .yaml.")
      }
    }
    if files.count > PackLimits.files {
      log.error(
        at: place(subfolder), "The folder has \(files.count) files.",
        hint: "At most \(PackLimits.files) are read.")
    }
    return Array(files.prefix(PackLimits.files))
  }

  /// Whether there is something of that name.
  func has(_ name: String) -> Bool {
    let path = folder + "/" + name
    return FileManager.default.fileExists(atPath: path)
      || (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
  }

  /// The text of a file; `nil` when it cannot be read, which is noted.
  func text(_ name: String, most: Int) -> SourceText? {
    let path = folder + "/" + name
    guard isInside(path) else {
      refuseLink(name)
      return nil
    }
    // Opening a pipe would wait for a writer.
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(fileURLWithPath: path).resolvingSymlinksInPath().path)
    guard attributes?[.type] as? FileAttributeType == .typeRegular else {
      log.error(at: place(name), "This is not a plain file.", hint: "Packs are plain text files.")
      return nil
    }
    let bytes: [UInt8]
    do {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? handle.close() }
      bytes = [UInt8](try handle.read(upToCount: most + 1) ?? Data())
    } catch {
      log.error(
        at: place(name), "The file cannot be read: \(Self.reason(error))", hint: "Check that you may read it."
      )
      return nil
    }
    guard bytes.count <= most else {
      log.error(
        at: place(name), "The file is larger than \(most >> 20) MB.", hint: "Packs are small: look into it.")
      return nil
    }
    return checked(SourceText(file: prefix + name, bytes: bytes))
  }

  /// Refuses what is no UTF-8 text.
  private func checked(_ source: SourceText) -> SourceText? {
    if source.bytes.starts(with: [0xFF, 0xFE]) || source.bytes.starts(with: [0xFE, 0xFF]) {
      log.error(
        at: PackPlace(file: source.file), "The file is UTF-16.",
        hint: "Save it as UTF-8; in a spreadsheet program: CSV UTF-8.")
      return nil
    }
    if let invalid = source.bytes.withUnsafeBufferPointer({ UTF8Check.firstInvalid(in: $0) }) {
      log.error(
        at: source.place(invalid), "This byte is not UTF-8.",
        hint: "Save the file as UTF-8; in a spreadsheet program: CSV UTF-8.")
      return nil
    }
    let hidden = source.bytes.firstIndex { ($0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0)) || $0 == 0x7F }
    if let hidden {
      let digits = String(source.bytes[hidden], radix: 16, uppercase: true)
      log.error(
        at: source.place(hidden),
        "There is a control character, U+00\(digits.count == 1 ? "0" : "")\(digits).",
        hint: "Take it out: packs are plain text.")
      return nil
    }
    return source
  }

  /// The place of a whole file.
  func place(_ name: String) -> PackPlace { PackPlace(file: prefix + name) }

  private func isInside(_ path: String) -> Bool {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path.hasPrefix(realFolder + "/")
  }

  private func refuseLink(_ name: String) {
    log.error(
      at: place(name), "This is a link that leads out of the pack's folder.",
      hint: "Put the file itself there.")
  }

  private static func reason(_ error: any Error) -> String {
    let error = error as NSError
    return (error.userInfo[NSUnderlyingErrorKey] as? NSError)?.localizedDescription
      ?? error.localizedDescription
  }
}
