import Foundation

/// Where a command's result goes, written at once.
enum StandardOutput {
  /// Lets a write to a pipe that nobody reads any more fail, rather than end the program by a signal.
  static func outliveItsReader() { signal(SIGPIPE, SIG_IGN) }

  /// Writes a text. Ends the program quietly when nobody reads any more, as after `| head -1`.
  static func emit(_ text: String) throws(CommandFailure) {
    try settle(FileDescriptorText.write(text, to: STDOUT_FILENO))
  }

  /// Writes bytes, as `emit` does a text.
  static func emit(_ bytes: [UInt8]) throws(CommandFailure) {
    try settle(bytes.withUnsafeBufferPointer { FileDescriptorText.write($0, to: STDOUT_FILENO) })
  }

  private static func settle(_ problem: Int32?) throws(CommandFailure) {
    switch problem {
    case nil: return
    case EPIPE: exit(EXIT_SUCCESS)
    case let code?:
      throw CommandFailure(.unavailable, "Cannot write the result: \(String(cString: strerror(code)))")
    }
  }
}

/// Where messages for the person at the keyboard go.
enum StandardError {
  /// Writes a text; nobody can be told when that fails.
  static func emit(_ text: String) { _ = FileDescriptorText.write(text, to: STDERR_FILENO) }
}

private enum FileDescriptorText {
  /// Writes a whole text and returns the error number where that fails.
  static func write(_ text: String, to descriptor: Int32) -> Int32? {
    var text = text
    return text.withUTF8 { write($0, to: descriptor) }
  }

  /// Writes all bytes and returns the error number where that fails.
  static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Int32? {
    var done = 0
    while done < bytes.count {
      let written = Foundation.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
      if written >= 0 {
        done += written
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }
}
