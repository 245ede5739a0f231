extension ByteSink {
  /// Writes `<name`, leaving the tag open for attributes.
  @inlinable
  @inline(__always)
  mutating func openTag(_ name: StaticString) {
    reserve(name.utf8CodeUnitCount + 1)
    put(UInt8(ascii: "<"))
    put(name)
  }

  /// Writes `</name>`.
  @inlinable
  @inline(__always)
  mutating func closeTag(_ name: StaticString) {
    reserve(name.utf8CodeUnitCount + 3)
    put(UInt8(ascii: "<"))
    put(UInt8(ascii: "/"))
    put(name)
    put(UInt8(ascii: ">"))
  }

  /// Writes ` name="value"`, ` name`, or nothing when the attribute is absent or its number is not finite.
  @usableFromInline
  mutating func write(_ attribute: Attribute) {
    switch attribute.value {
    case .absent:
      return
    case .flag:
      writeName(attribute)
    case .word(let word):
      openValue(attribute)
      writeEscaped(word)
      write(UInt8(ascii: "\""))
    case .words(let first, let second):
      openValue(attribute)
      writeEscaped(first)
      write(UInt8(ascii: " "))
      writeEscaped(second)
      write(UInt8(ascii: "\""))
    case .text(let text):
      openValue(attribute)
      writeEscaped(text)
      write(UInt8(ascii: "\""))
    case .address(let bytes):
      openValue(attribute)
      bytes.withUnsafeBufferPointer { writeEscaped($0) }
      write(UInt8(ascii: "\""))
    case .integer(let number):
      openValue(attribute)
      write(integer: number)
      write(UInt8(ascii: "\""))
    case .number(let number):
      guard let coordinate = FixedDecimal(coordinate: number) else { return }
      openValue(attribute)
      write(coordinate)
      write(UInt8(ascii: "\""))
    case .numbers(let numbers):
      guard numbers.isWritable else { return }
      openValue(attribute)
      write(numbers)
      write(UInt8(ascii: "\""))
    }
  }

  private mutating func writeName(_ attribute: Attribute) {
    reserve(attribute.name.utf8CodeUnitCount + 6)
    put(UInt8(ascii: " "))
    switch attribute.prefix {
    case .plain: break
    case .aria: put("aria-")
    case .data: put("data-")
    }
    put(attribute.name)
  }

  private mutating func openValue(_ attribute: Attribute) {
    writeName(attribute)
    reserve(2)
    put(UInt8(ascii: "="))
    put(UInt8(ascii: "\""))
  }
}
