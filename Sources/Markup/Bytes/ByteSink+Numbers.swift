extension ByteSink {
  /// Writes an integer in decimal digits.
  mutating func write(integer: Int) {
    if integer < 0 { write(UInt8(ascii: "-")) }
    write(digits: integer.magnitude)
  }

  /// Writes an integer with a mark between groups of three digits.
  mutating func write(integer: Int, groupedBy separator: StaticString) {
    if integer < 0 { write(UInt8(ascii: "-")) }
    writeGroups(of: integer.magnitude, separator)
  }

  /// Writes a number that was rounded before.
  mutating func write(_ number: FixedDecimal) {
    // Sixteen digits, a point, a sign, and zeros up to the point.
    reserve(32)
    if number.isNegative { put(UInt8(ascii: "-")) }
    let length = max(Self.length(of: number.digits), number.decimals + 1)
    guard number.decimals > 0 else { return put(digits: number.digits, length: length) }
    let start = count
    put(digits: number.digits, length: length)
    // Moves the decimals up by one place to make room for the point.
    let point = start + length - number.decimals
    for position in stride(from: count, to: point, by: -1) { base[position] = base[position - 1] }
    base[point] = UInt8(ascii: ".")
    count += 1
  }

  /// Writes the numbers of an attribute with their surroundings, as in `translate(4 12.5)`.
  mutating func write(_ numbers: NumberList) {
    write(numbers.opening)
    for index in numbers.indices {
      if index > 0 { write(UInt8(ascii: " ")) }
      if let number = FixedDecimal(coordinate: numbers[index]) { write(number) }
    }
    write(numbers.closing)
  }

  private mutating func writeGroups(of magnitude: UInt, _ separator: StaticString) {
    guard magnitude >= 1000 else { return write(digits: magnitude) }
    writeGroups(of: magnitude / 1000, separator)
    writeEscaped(separator)
    write(digits: magnitude % 1000, width: 3)
  }

  /// Writes digits, padded with zeros on the left to a width.
  private mutating func write(digits magnitude: UInt, width: Int = 1) {
    let length = max(Self.length(of: magnitude), width)
    reserve(length)
    put(digits: magnitude, length: length)
  }

  /// Writes that many digits into room already made.
  private mutating func put(digits magnitude: UInt, length: Int) {
    var rest = magnitude
    var position = base + (count + length)
    for _ in 0..<length {
      position -= 1
      position.pointee = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += length
  }

  private static func length(of magnitude: UInt) -> Int {
    var length = 1
    var limit: UInt = 10
    while magnitude >= limit {
      length += 1
      if length == 20 { break }
      limit *= 10
    }
    return length
  }
}
