extension HTMLWriter {
  /// Writes text, escaped.
  @inlinable
  @inline(__always)
  public mutating func text(_ text: String) { sink.writeEscaped(text) }

  /// Writes text, escaped.
  public mutating func text(_ text: Substring) { sink.writeEscaped(text) }

  /// Writes an integer, as in `1048`.
  public mutating func number(_ number: Int) { sink.write(integer: number) }

  /// Writes an integer in groups of three digits, as in `189,100`.
  public mutating func number(_ number: Int, groupedBy separator: StaticString) {
    sink.write(integer: number, groupedBy: separator)
  }

  /// Writes a number with a fixed count of decimals, 0 to 6, rounded half away from zero. Writes nothing
  /// when it is not finite or too large for its decimals to be known.
  public mutating func number(_ number: Double, decimals: Int) {
    if let number = FixedDecimal(number, decimals: decimals) { sink.write(number) }
  }

  /// Writes markup as it stands. Only a literal is taken: nothing from data can come this way.
  public mutating func raw(trusted markup: StaticString) { sink.write(markup) }

  /// Writes markup that a writer has made before.
  public mutating func raw(trusted markup: Rendered) { sink.write(markup.bytes) }
}
