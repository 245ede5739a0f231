extension Attribute {
  /// `viewBox`: the part of the plane that a picture shows.
  public static func viewBox(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Attribute {
    Attribute("viewBox", .numbers(NumberList([x, y, width, height])))
  }

  /// `x` in percent of the picture's width.
  public static func x(percent: Double) -> Attribute {
    Attribute("x", .numbers(NumberList([percent], closing: "%")))
  }

  /// `width` in percent of the picture's width: the bars of a list, without a `style`.
  public static func width(percent: Double) -> Attribute {
    Attribute("width", .numbers(NumberList([percent], closing: "%")))
  }

  /// `transform="translate(x y)"`.
  public static func translate(_ x: Double, _ y: Double) -> Attribute {
    Attribute("transform", .numbers(NumberList([x, y], opening: "translate(", closing: ")")))
  }

  /// `transform="rotate(degrees x y)"`, about a point.
  public static func rotate(_ degrees: Double, _ x: Double, _ y: Double) -> Attribute {
    Attribute("transform", .numbers(NumberList([degrees, x, y], opening: "rotate(", closing: ")")))
  }

  /// `d`, the course of a path that is known when compiling, such as a glyph's.
  @inlinable
  public static func d(_ course: StaticString) -> Attribute { Attribute("d", .word(course)) }

  /// `text-anchor`: `start`, `middle` or `end`.
  @inlinable
  public static func textAnchor(_ anchor: StaticString) -> Attribute {
    Attribute("text-anchor", .word(anchor))
  }

  /// `preserveAspectRatio`; `none` stretches.
  @inlinable
  public static func preserveAspectRatio(_ manner: StaticString) -> Attribute {
    Attribute("preserveAspectRatio", .word(manner))
  }

  /// `patternUnits`: `userSpaceOnUse` or `objectBoundingBox`.
  @inlinable
  public static func patternUnits(_ units: StaticString) -> Attribute {
    Attribute("patternUnits", .word(units))
  }

  /// `xmlns` of SVG, which a file of its own needs and a picture inside a page does not.
  public static var xmlns: Attribute { Attribute("xmlns", .word("http://www.w3.org/2000/svg")) }
}
