/// What is wrong with a file that people hand in, in words for them: the commands and the API say the same.
package struct FileProblem: Error, Equatable {
  /// What is wrong, naming the value and the place.
  package let message: String
  /// What to do next.
  package let hint: String?

  init(_ message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }
}
