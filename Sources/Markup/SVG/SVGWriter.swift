/// Writes SVG, inside a page through ``HTMLWriter/svg(_:content:)`` or as a file of its own.
///
///     html.svg(.class("strip"), .viewBox(0, 0, 240, 40)) { svg in
///       svg.title(text: "Pay of 108 occupations")
///       svg.line(.class("grid-line"), .x1(0), .x2(240), .y1(10), .y2(10))
///       svg.text(.x(120), .y(36), .textAnchor("middle")) { $0.text("Middle") }
///     }
///
/// Coordinates are rounded to two decimals. One that is not finite is never written: its attribute, or its
/// step of a path, is left out.
public struct SVGWriter: ~Copyable {
  @usableFromInline var sink: ByteSink

  /// A writer with nothing in it, for a file of its own. Begin it with `svg(.xmlns, ...)`.
  public init(reserving capacity: Int = 16_384) {
    sink = ByteSink(capacity: capacity)
  }

  /// What was written, as UTF-8.
  public consuming func finish() -> [UInt8] { sink.bytes }
}
