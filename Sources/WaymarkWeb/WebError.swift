/// Why the site cannot be served.
public enum WebError: Error, CustomStringConvertible {
  /// A file that ships with the program is missing.
  case assetMissing(name: String)
  /// The address cannot be listened on.
  case cannotListen(host: String, port: Int, reason: String)

  /// What is wrong.
  public var description: String {
    switch self {
    case .assetMissing(let name): "The program's own file \(name) is missing."
    case .cannotListen(let host, let port, let reason): "Cannot listen on \(host), port \(port): \(reason)"
    }
  }

  /// What to do next.
  public var hint: String {
    switch self {
    case .assetMissing: "Keep the waymark_*.resources folders beside the program."
    case .cannotListen: "Check the host, choose another port with --port, or end the program that uses it."
    }
  }
}
