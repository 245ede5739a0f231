extension Attribute {
  /// `x`: left edge, or where a text starts.
  @inlinable
  public static func x(_ value: Double) -> Attribute { Attribute("x", .number(value)) }

  /// `y`: top edge, or a text's baseline.
  @inlinable
  public static func y(_ value: Double) -> Attribute { Attribute("y", .number(value)) }

  /// `x1`: start of a line.
  @inlinable
  public static func x1(_ value: Double) -> Attribute { Attribute("x1", .number(value)) }

  /// `y1`: start of a line.
  @inlinable
  public static func y1(_ value: Double) -> Attribute { Attribute("y1", .number(value)) }

  /// `x2`: end of a line.
  @inlinable
  public static func x2(_ value: Double) -> Attribute { Attribute("x2", .number(value)) }

  /// `y2`: end of a line.
  @inlinable
  public static func y2(_ value: Double) -> Attribute { Attribute("y2", .number(value)) }

  /// `cx`: center of a circle.
  @inlinable
  public static func cx(_ value: Double) -> Attribute { Attribute("cx", .number(value)) }

  /// `cy`: center of a circle.
  @inlinable
  public static func cy(_ value: Double) -> Attribute { Attribute("cy", .number(value)) }

  /// `r`: radius of a circle.
  @inlinable
  public static func r(_ value: Double) -> Attribute { Attribute("r", .number(value)) }

  /// `rx`: corner radius.
  @inlinable
  public static func rx(_ value: Double) -> Attribute { Attribute("rx", .number(value)) }

  /// `dx`: shift of a text.
  @inlinable
  public static func dx(_ value: Double) -> Attribute { Attribute("dx", .number(value)) }

  /// `dy`: shift of a text.
  @inlinable
  public static func dy(_ value: Double) -> Attribute { Attribute("dy", .number(value)) }

  /// `width`: in user units, or in pixels for an image.
  @inlinable
  public static func width(_ value: Double) -> Attribute { Attribute("width", .number(value)) }

  /// `height`: in user units, or in pixels for an image.
  @inlinable
  public static func height(_ value: Double) -> Attribute { Attribute("height", .number(value)) }
}
