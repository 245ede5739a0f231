import Foundation

/// What a command's output is shown on: how wide it is, and whether it shows bold and dim letters.
struct Terminal {
  /// Columns to stay within; `nil` when the output goes to a file or another program.
  let width: Int?
  /// Whether control codes for bold and dim letters may be used.
  let hasStyles: Bool

  init(width: Int?, hasStyles: Bool) {
    self.width = width
    self.hasStyles = hasStyles
  }

  /// What standard output is connected to. `COLUMNS` overrules the width; `NO_COLOR` and a dumb terminal
  /// rule styles out.
  static var output: Terminal {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let environment = ProcessInfo.processInfo.environment
    let told = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    let isPlain = environment["NO_COLOR"].map { !$0.isEmpty } ?? false || environment["TERM"] == "dumb"
    return Terminal(
      width: told ?? (isTerminal ? measuredWidth ?? 80 : nil), hasStyles: isTerminal && !isPlain)
  }

  /// Whether standard error is a terminal, where progress may be shown.
  static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }

  private static var measuredWidth: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  func bold(_ text: String) -> String { styled(text, "1") }

  func dim(_ text: String) -> String { styled(text, "2") }

  /// A remark below a table: set apart by an empty line, broken between words to the width.
  func note(_ text: String) -> String {
    "\n" + text.wrapped(to: width ?? .max).map { dim($0) + "\n" }.joined()
  }

  private func styled(_ text: String, _ code: String) -> String {
    hasStyles ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
