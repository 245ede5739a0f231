import CareerModel
import Catalog
import Foundation
import Interchange
import Matching
import Synchronization

/// Matches a whole school at once: the learners of a table, a line for each learner and occupation.
struct BatchMatching {
  let catalog: CareerCatalog
  let filter: MatchFilter
  /// At most this many occupations a learner; `nil` is all.
  let limit: Int?
  let scale: Double
  let isJSON: Bool

  /// Learners that one thread takes at a time, and portions whose results are held before they are written.
  private static let portion = 256
  private static let wave = 16

  /// Reads the table, writes the matches, and then reports what was left out. Throws
  /// `CommandFailure.badData` when rows were left out or nothing could be matched.
  func run(_ path: String) throws {
    let sheet = try ScoreSheet(path: path, scale: scale)
    let matcher = try catalog.matcher()
    let lines = MatchLines(occupations: try passing(), isJSON: isJSON)
    let bar = ProgressBar()
    defer { bar.clear() }
    try StandardOutput.emit(isJSON ? "[" : MatchLines.header)
    var flat = 0
    var isFirst = true
    let step = Self.portion * Self.wave
    for start in stride(from: 0, to: sheet.rows.count, by: step) {
      bar.show("Matching", Double(start) / Double(sheet.rows.count))
      let wave = sheet.rows[start..<min(start + step, sheet.rows.count)]
      for result in match(wave, matcher, lines) {
        flat += result.flat
        try StandardOutput.emit(isFirst && isJSON ? Array(result.bytes.dropFirst()) : result.bytes)
        if !result.bytes.isEmpty { isFirst = false }
      }
    }
    if isJSON { try StandardOutput.emit("\n]\n") }
    bar.clear()
    try report(sheet, flat: flat, path: path)
  }

  /// Which occupations pass the filter, by their index in the matcher.
  private func passing() throws -> [Occupation?] {
    try catalog.occupations.map { try catalog.passes($0, filter) ? $0 : nil }
  }

  private struct Portion: Sendable {
    var bytes: [UInt8] = []
    /// Learners whose six scores are equal.
    var flat = 0
  }

  /// The results of some learners, in order, worked out on every core.
  private func match(
    _ rows: ArraySlice<ScoreSheet.Row>, _ matcher: Matcher, _ lines: MatchLines
  ) -> [Portion] {
    let starts = Array(stride(from: rows.startIndex, to: rows.endIndex, by: Self.portion))
    let results = Mutex([Portion](repeating: Portion(), count: starts.count))
    DispatchQueue.concurrentPerform(iterations: starts.count) { index in
      var portion = Portion()
      for row in rows[starts[index]..<min(starts[index] + Self.portion, rows.endIndex)] {
        // The only thing that can be wrong with six scores in range is that they are all equal.
        if let profile = try? LearnerProfile(interests: row.scores),
          let matches = try? matcher.matches(profile)
        {
          lines.write(row.id, matches, limit: limit, into: &portion.bytes)
        } else {
          portion.flat += 1
          lines.writeFlat(row.id, into: &portion.bytes)
        }
      }
      results.withLock { [portion] in $0[index] = portion }
    }
    return results.withLock { $0 }
  }

  private func report(_ sheet: ScoreSheet, flat: Int, path: String) throws(CommandFailure) {
    for diagnostic in sheet.diagnostics.prefix(20) {
      StandardError.emit("\(diagnostic)\(diagnostic.hint.map { " (\($0))" } ?? "")\n")
    }
    if sheet.diagnostics.count > 20 {
      StandardError.emit("and \(Figures.number(sheet.diagnostics.count - 20)) more rows\n")
    }
    if !sheet.ignored.isEmpty {
      let names = sheet.ignored.prefix(12).joined(separator: ", ")
      StandardError.emit("Not used: the columns \(names)\(sheet.ignored.count > 12 ? " and others" : "").\n")
    }
    if flat > 0 {
      StandardError.emit(
        "Six equal scores say nothing about what fits: \(Figures.number(flat)) "
          + (flat == 1 ? "learner has them.\n" : "learners have them.\n"))
    }
    if !sheet.diagnostics.isEmpty {
      throw CommandFailure(
        .badData,
        "Left out \(Figures.number(sheet.diagnostics.count)) of "
          + "\(Figures.number(sheet.diagnostics.count + sheet.rows.count)) rows of \(path).",
        hint: "The others were matched.")
    }
    if sheet.rows.isEmpty {
      throw CommandFailure(.badData, "\(path) has no learner.", hint: "Rows follow the header line.")
    }
  }
}
