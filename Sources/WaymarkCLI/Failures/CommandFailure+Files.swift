import Interchange

extension CommandFailure {
  /// What is wrong with a file's contents.
  init(_ problem: FileProblem) { self.init(.badData, problem.message, hint: problem.hint) }
}
