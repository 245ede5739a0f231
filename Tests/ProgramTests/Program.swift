import Foundation
import Testing

/// The built program, run as a user runs it: with arguments, an environment, and two streams to read.
struct Program {
  /// What a run gave.
  struct Run {
    let status: Int32
    let output: String
    let errors: String

    /// The lines of the output.
    var lines: [String] { output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

    /// The output as one JSON document.
    func json() throws -> Any {
      try JSONSerialization.jsonObject(with: Data(output.utf8), options: [.fragmentsAllowed])
    }

    /// The output as a JSON list of objects.
    func objects() throws -> [[String: Any]] { try #require(try json() as? [[String: Any]]) }

    /// The output as one JSON object.
    func object() throws -> [String: Any] { try #require(try json() as? [String: Any]) }
  }

  /// The program's file: `WAYMARK_BINARY`, or the one built beside these tests.
  static let path: String = {
    if let named = ProcessInfo.processInfo.environment["WAYMARK_BINARY"] { return named }
    let beside =
      ([Bundle.main] + Bundle.allBundles).map { $0.bundleURL } + [
        URL(fileURLWithPath: CommandLine.arguments[0])
      ]
    let candidates = beside.flatMap { place in
      [
        place.appendingPathComponent("waymark"),
        place.deletingLastPathComponent().appendingPathComponent("waymark"),
      ]
    }
    return candidates.map(\.path).first { FileManager.default.isExecutableFile(atPath: $0) } ?? "waymark"
  }()

  /// Runs the program on the repository's facts and the catalogue that is built once for all tests.
  static func run(_ arguments: String..., environment: [String: String] = [:]) async throws -> Run {
    let base = try await Workshop.environment()
    return try await start(path, arguments, base.merging(environment) { $1 })
  }

  /// Runs the program in an environment of its own.
  static func run(
    _ arguments: [String], environment: [String: String], in folder: String? = nil
  ) async throws -> Run {
    try await start(path, arguments, environment, in: folder)
  }

  /// Runs a copy of the program.
  static func run(
    _ copy: String, _ arguments: [String], environment: [String: String], in folder: String
  ) async throws -> Run {
    try await start(copy, arguments, environment, in: folder)
  }

  /// Runs a line of shell with the program's file as `$0`.
  static func shell(_ line: String) async throws -> Run {
    try await start("/bin/sh", ["-c", line, path], try await Workshop.environment())
  }

  /// The environment of the tests without what steers the program or its layout.
  static var plainEnvironment: [String: String] {
    ProcessInfo.processInfo.environment.filter { key, _ in
      !key.hasPrefix("WAYMARK_") && !["COLUMNS", "NO_COLOR", "XDG_CACHE_HOME"].contains(key)
    }
  }

  private static func start(
    _ program: String, _ arguments: [String], _ environment: [String: String], in folder: String? = nil
  ) async throws -> Run {
    let streams = try Workshop.newFolder("run")
    defer { try? FileManager.default.removeItem(at: streams) }
    let files = ["output", "errors"].map { streams.appendingPathComponent($0) }
    for file in files { try Data().write(to: file) }
    let status = try await firstFree { () async throws -> Int32 in
      let process = Process()
      process.executableURL = URL(fileURLWithPath: program)
      process.arguments = arguments
      process.environment = environment
      if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = try FileHandle(forWritingTo: files[0])
      process.standardError = try FileHandle(forWritingTo: files[1])
      return try await withCheckedThrowingContinuation { continuation in
        process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
        do { try process.run() } catch { continuation.resume(throwing: error) }
      }
    }
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Run(status: status, output: texts[0], errors: texts[1])
  }

  /// A copy of the program cannot start while a process that another test just began still holds the file
  /// open from the copying: then once more, a little later.
  private static func firstFree(_ start: () async throws -> Int32) async throws -> Int32 {
    for _ in 0..<50 {
      do {
        return try await start()
      } catch let error as NSError {
        let reason = error.userInfo[NSUnderlyingErrorKey] as? NSError
        guard reason?.domain == NSPOSIXErrorDomain, reason?.code == Int(ETXTBSY) else { throw error }
        try await Task.sleep(for: .milliseconds(20))
      }
    }
    return try await start()
  }
}
