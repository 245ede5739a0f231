/// A few numbers of an attribute value, with the words around them.
@usableFromInline
struct NumberList: Sendable {
  let opening: StaticString
  let closing: StaticString
  private let values: [Double]

  @usableFromInline
  init(_ values: [Double], opening: StaticString = "", closing: StaticString = "") {
    self.values = values
    self.opening = opening
    self.closing = closing
  }

  var indices: Range<Int> { values.indices }

  subscript(index: Int) -> Double { values[index] }

  /// Whether every number can be written; an attribute with one that cannot is left out whole.
  var isWritable: Bool {
    values.allSatisfy { FixedDecimal(coordinate: $0) != nil }
  }
}
