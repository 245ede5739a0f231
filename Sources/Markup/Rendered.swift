/// Markup made once and written many times, such as a footer or the list of states.
///
/// Only a writer can make it, so it is escaped as everything else is.
public struct Rendered: Sendable {
  let bytes: [UInt8]

  /// Renders a piece of a page.
  public init(_ build: (inout HTMLWriter) -> Void) {
    var html = HTMLWriter(reserving: 1024)
    build(&html)
    bytes = html.finish()
  }
}
