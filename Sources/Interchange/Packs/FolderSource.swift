import Foundation

/// A pack's files in a folder on disk. What is not inside of it is not followed.
struct FolderSource: PackSource {
  private let folder: String
  private let realFolder: String

  init(_ folder: String) throws(PackFolderError) {
    self.folder = folder
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

  func names(in subfolder: String) -> [String] {
    let path = subfolder.isEmpty ? folder : folder + "/" + subfolder
    return (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
  }

  func item(_ name: String) -> PackItem {
    let path = folder + "/" + name
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard exists || (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil else {
      return .nothing
    }
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard real.hasPrefix(realFolder + "/") else { return .outside }
    if isFolder.boolValue { return .folder }
    // Opening a pipe would wait for a writer.
    let attributes = try? FileManager.default.attributesOfItem(atPath: real)
    return attributes?[.type] as? FileAttributeType == .typeRegular ? .file : .other
  }

  func bytes(_ name: String, atMost most: Int) throws(PackFileUnreadable) -> [UInt8] {
    do {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: folder + "/" + name))
      defer { try? handle.close() }
      return [UInt8](try handle.read(upToCount: most) ?? Data())
    } catch {
      throw PackFileUnreadable(reason: Self.reason(error))
    }
  }

  private static func reason(_ error: any Error) -> String {
    let error = error as NSError
    return (error.userInfo[NSUnderlyingErrorKey] as? NSError)?.localizedDescription
      ?? error.localizedDescription
  }
}
