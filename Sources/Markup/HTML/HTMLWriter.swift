/// Writes HTML, element by element, as UTF-8 bytes into one growing buffer.
///
///     var html = HTMLWriter()
///     html.section(.class("card"), .id("pay")) { html in
///       html.h2(text: title)
///       html.a(.href("/occupations/\(code)")) { $0.text(occupation.title) }
///     }
///     let bytes = html.finish()
///
/// Every element takes any number of attributes, a `text` and a closure for its content, each of which may
/// be left out; void elements take attributes only. Texts and attribute values are always escaped. The
/// writer cannot be copied: pass it on as `inout HTMLWriter`.
public struct HTMLWriter: ~Copyable {
  @usableFromInline var sink: ByteSink

  /// A writer with nothing in it.
  /// - Parameter capacity: the room to begin with, in bytes; it grows as needed.
  public init(reserving capacity: Int = 16_384) {
    sink = ByteSink(capacity: capacity)
  }

  /// What was written, as UTF-8.
  public consuming func finish() -> [UInt8] { sink.bytes }

  /// Writes `<!DOCTYPE html>`.
  public mutating func doctype() { sink.write("<!DOCTYPE html>") }
}
