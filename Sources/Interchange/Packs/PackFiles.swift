import Planning

/// The files of a pack. What is not a plain file inside of it is refused; nothing is written.
struct PackFiles {
  /// What stands before file names in messages: empty, or the way to another pack.
  let prefix: String
  let log: ProblemLog
  private let source: any PackSource

  init(_ source: any PackSource, prefix: String = "", log: ProblemLog) {
    self.source = source
    self.prefix = prefix
    self.log = log
  }

  /// The names of what is in a folder of the pack, in order, hidden ones aside.
  func names(in subfolder: String = "") -> [String] {
    source.names(in: subfolder).filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The YAML files of a folder of the pack, by their name from the pack's folder.
  func yamlFiles(in subfolder: String) -> [String] {
    switch source.item(subfolder) {
    case .folder: break
    case .nothing: return []
    case .outside:
      refuseLink(subfolder)
      return []
    case .file, .other:
      log.error(at: place(subfolder), "\(subfolder) is a file.", hint: "It has to be a folder of YAML files.")
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
    if case .nothing = source.item(name) { false } else { true }
  }

  /// The text of a file; `nil` when it cannot be read, which is noted.
  func text(_ name: String, most: Int) -> SourceText? {
    switch source.item(name) {
    case .file: break
    case .outside:
      refuseLink(name)
      return nil
    case .nothing, .folder, .other:
      log.error(at: place(name), "This is not a plain file.", hint: "Packs are plain text files.")
      return nil
    }
    let bytes: [UInt8]
    do {
      bytes = try source.bytes(name, atMost: most + 1)
    } catch {
      log.error(
        at: place(name), "The file cannot be read: \(error.reason)", hint: "Check that you may read it.")
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

  private func refuseLink(_ name: String) {
    log.error(
      at: place(name), "This is a link that leads out of the pack's folder.",
      hint: "Put the file itself there.")
  }
}
