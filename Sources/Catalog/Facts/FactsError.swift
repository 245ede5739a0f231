/// What can be wrong with a folder of facts.
public enum FactsError: Error, CustomStringConvertible, Sendable, Equatable {
  /// A file is not there.
  case missing(file: String)
  /// A file cannot be written.
  case notWritable(file: String, reason: String)
  /// Some files were replaced when one could not be: the facts do not belong together any more.
  case partlyWritten(file: String, written: [String], reason: String)
  /// The header line names other columns than the table has.
  case wrongHeader(file: String, found: String, expected: String)
  /// A line does not fit the table.
  case badLine(file: String, line: Int, problem: String)

  /// What is wrong, where, and what to do.
  public var description: String {
    switch self {
    case .missing(let file):
      "The facts file \(file) is missing. Name the facts folder with --facts, or restore the file from the project."
    case .notWritable(let file, let reason):
      "Cannot write \(file): \(reason). Nothing was changed."
    case .partlyWritten(let file, let written, let reason):
      "Cannot write \(file): \(reason). Already replaced: \(written.joined(separator: ", ")). Import again."
    case .wrongHeader(let file, let found, let expected):
      "\(file):1: the header is \"\(found)\", expected \"\(expected)\". Import the table again."
    case .badLine(let file, let line, let problem):
      "\(file):\(line): \(problem)"
    }
  }
}
