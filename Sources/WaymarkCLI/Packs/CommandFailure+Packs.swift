import Interchange

extension CommandFailure {
  /// Why there is no pack.
  init(_ error: PackFolderError) {
    switch error {
    case .notFound(let path):
      self.init(.missingFile, "There is no folder \(path).", hint: "Name the folder that holds pack.yaml.")
    case .notAFolder(let path):
      self.init(.missingFile, "\(path) is not a folder.", hint: "Name the folder that holds pack.yaml.")
    case .unreadable(let path, let reason):
      self.init(.missingFile, "\(path) cannot be read: \(reason)", hint: "Check that you may read it.")
    }
  }
}
