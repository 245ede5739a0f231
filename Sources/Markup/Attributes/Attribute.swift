/// One attribute of an element: a name known when compiling and a value that is escaped when written.
///
/// Made by the static members, as in `.class("card")`, `.id("pay")`, `.href("/occupations/\(code)")`.
/// Values that only an author can know, such as a class or an input type, are `StaticString`; whatever may
/// come from data is `String`.
public struct Attribute: Sendable {
  /// What stands before the name.
  @usableFromInline
  enum Prefix: Sendable {
    case plain, aria, data
  }

  /// The value, kept as it came until it is written.
  @usableFromInline
  enum Value: Sendable {
    case absent
    case flag
    case word(StaticString)
    case words(StaticString, StaticString)
    case text(String)
    case address([UInt8])
    case integer(Int)
    case number(Double)
    indirect case numbers(NumberList)
  }

  @usableFromInline let name: StaticString
  @usableFromInline let prefix: Prefix
  @usableFromInline let value: Value

  @inlinable
  init(_ name: StaticString, prefix: Prefix = .plain, _ value: Value) {
    self.name = name
    self.prefix = prefix
    self.value = value
  }

  /// An attribute that is not written.
  public static var none: Attribute { Attribute("", .absent) }

  /// This attribute if the condition holds, or none: `.current("page").when(isHere)`.
  public func when(_ condition: Bool) -> Attribute {
    condition ? self : .none
  }
}
