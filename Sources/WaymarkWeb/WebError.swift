/// Why the site cannot be served.
public enum WebError: Error, CustomStringConvertible {
  /// A file that ships with the program is missing.
  case assetMissing(name: String)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .assetMissing(let name):
      "The program's own file \(name) is missing. Keep the waymark_*.resources folders beside the program."
    }
  }
}
