import ArgumentParser

/// Why a command could not do what it was asked to, in words for the person who asked.
struct CommandFailure: Error, Equatable {
  /// The kinds of failure, each with the exit code of `sysexits.h` that scripts can rely on.
  enum Kind: Int32 {
    /// The command line is wrong.
    case usage = 64
    /// A file's contents are wrong, or a code or id is unknown.
    case badData = 65
    /// A file or folder is missing.
    case missingFile = 66
    /// Something outside of the program does not do its part.
    case unavailable = 69
    /// The program is at fault.
    case bug = 70
  }

  let kind: Kind
  /// What is wrong, naming the value and the place.
  let message: String
  /// What to do next.
  let hint: String?

  init(_ kind: Kind, _ message: String, hint: String? = nil) {
    self.kind = kind
    self.message = message
    self.hint = hint
  }

  var exitCode: ExitCode { ExitCode(kind.rawValue) }

  /// Tells standard error.
  func report() {
    StandardError.emit("waymark: \(message)\n" + (hint.map { "hint: \($0)\n" } ?? ""))
  }

  /// A wrong command line, from the parser's full message: its last line says where to read more.
  static func usage(_ fullMessage: String, message: String) -> CommandFailure {
    let last = fullMessage.split(separator: "\n").last.map(String.init) ?? ""
    let pointer = last.drop { $0 == " " }
    return CommandFailure(
      .usage, message, hint: pointer.hasPrefix("See ") ? String(pointer) : "See 'waymark --help'.")
  }
}
