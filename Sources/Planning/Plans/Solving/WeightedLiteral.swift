/// What a literal adds to a sum when it is true.
struct WeightedLiteral: Sendable {
  var literal: Literal
  var weight: Int

  init(_ literal: Literal, _ weight: Int) {
    self.literal = literal
    self.weight = weight
  }
}
