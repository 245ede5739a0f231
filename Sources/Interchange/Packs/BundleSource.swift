/// A pack's files in memory.
struct BundleSource: PackSource {
  private let files: [String: [UInt8]]

  init(_ bundle: PackBundle) { files = bundle.files }

  func names(in subfolder: String) -> [String] {
    let start = subfolder.isEmpty ? "" : subfolder + "/"
    let names = files.keys.filter { $0.hasPrefix(start) }.map {
      $0.dropFirst(start.count).prefix { $0 != "/" }
    }
    return Set(names).map(String.init)
  }

  func item(_ name: String) -> PackItem {
    if files[name] != nil { return .file }
    return files.keys.contains { $0.hasPrefix(name + "/") } ? .folder : .nothing
  }

  func bytes(_ name: String, atMost most: Int) throws(PackFileUnreadable) -> [UInt8] {
    Array((files[name] ?? []).prefix(most))
  }
}
