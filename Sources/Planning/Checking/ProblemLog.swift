/// Collects what is wrong with a pack, up to a number beyond which nobody reads on. Used by one thread.
package final class ProblemLog {
  /// Of errors, and of warnings, so many are kept.
  package static let most = 1_000

  /// What was found, in the order of finding.
  package private(set) var problems: [PackProblem] = []
  private var counts: [PackProblem.Severity: Int] = [:]

  /// A log that begins with problems found before.
  package init(_ problems: [PackProblem] = []) {
    for problem in problems { note(problem, problem.severity) }
  }

  /// Whether an error has been found.
  package var hasErrors: Bool { counts[.error] != nil }

  /// How many of a kind were found beyond those that are kept.
  package func dropped(_ severity: PackProblem.Severity) -> Int {
    max(0, (counts[severity] ?? 0) - Self.most)
  }

  /// Notes a problem.
  package func note(_ problem: @autoclosure () -> PackProblem, _ severity: PackProblem.Severity) {
    let count = (counts[severity] ?? 0) + 1
    counts[severity] = count
    if count <= Self.most { problems.append(problem()) }
  }

  /// Notes an error.
  package func error(
    at place: @autoclosure () -> PackPlace, _ message: @autoclosure () -> String,
    hint: @autoclosure () -> String? = nil
  ) {
    note(PackProblem(.error, at: place(), message(), hint: hint()), .error)
  }

  /// Notes a warning.
  package func warning(
    at place: @autoclosure () -> PackPlace, _ message: @autoclosure () -> String,
    hint: @autoclosure () -> String? = nil
  ) {
    note(PackProblem(.warning, at: place(), message(), hint: hint()), .warning)
  }
}
