/// One entry of a list, as JSON and as a line of comma-separated values.
package protocol ListRecord: JSONConvertible {
  /// The names of the values.
  static var columns: [String] { get }
  /// The values in the order of the columns; a missing one is empty.
  var values: [String] { get }
}

extension Optional where Wrapped: CustomStringConvertible {
  /// The value's text, or nothing: how comma-separated values show a missing figure.
  package var textOrEmpty: String { map(\.description) ?? "" }
}
