/// Something that may be true or false in a plan, or its opposite: twice the variable's number, and one more for
/// the opposite.
struct Literal: Hashable, Sendable {
  let code: Int32

  init(code: Int32) { self.code = code }

  /// The variable itself.
  init(variable: Int) { code = Int32(variable) << 1 }

  var variable: Int { Int(code >> 1) }
  var isNegated: Bool { code & 1 == 1 }
  var index: Int { Int(code) }

  static prefix func ! (literal: Literal) -> Literal { Literal(code: literal.code ^ 1) }
}
