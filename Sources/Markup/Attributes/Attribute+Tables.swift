extension Attribute {
  /// `scope` of a header cell: `row`, `col`, `rowgroup` or `colgroup`.
  @inlinable
  public static func scope(_ scope: StaticString) -> Attribute { Attribute("scope", .word(scope)) }

  /// `colspan`, in columns.
  @inlinable
  public static func columns(_ count: Int) -> Attribute { Attribute("colspan", .integer(count)) }

  /// `rowspan`, in rows.
  @inlinable
  public static func rows(_ count: Int) -> Attribute { Attribute("rowspan", .integer(count)) }

  /// `aria-sort` of the head that orders the table: `ascending` or `descending`.
  @inlinable
  public static func sort(_ direction: StaticString) -> Attribute {
    Attribute("sort", prefix: .aria, .word(direction))
  }
}
