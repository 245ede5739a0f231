/// One growing run of bytes that the writers share.
///
/// It owns raw memory rather than an array because every element makes several tiny writes: the array's
/// uniqueness and bounds checks took a third of the time of a page. All unsafe code of the module is in
/// this folder; every write first makes room with ``reserve(_:)``.
@usableFromInline
struct ByteSink: ~Copyable {
  @usableFromInline var base: UnsafeMutablePointer<UInt8>
  @usableFromInline var capacity: Int
  @usableFromInline var count = 0

  @usableFromInline
  init(capacity: Int) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  // Inlinable because the 6.3 compiler stops with a failed assertion when a deinit that is not stands
  // inside an inlinable setter.
  @inlinable
  deinit { base.deallocate() }

  /// The bytes written so far.
  var bytes: [UInt8] { [UInt8](UnsafeBufferPointer(start: base, count: count)) }

  /// Makes room for that many more bytes, and for one ``ByteWord`` beyond them.
  @inlinable
  @inline(__always)
  mutating func reserve(_ extra: Int) {
    if capacity &- count < extra &+ 8 { grow(by: extra &+ 8) }
  }

  @usableFromInline
  @inline(never)
  mutating func grow(by extra: Int) {
    let larger = max(capacity * 2, count + extra, 256)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    moved.update(from: base, count: count)
    base.deallocate()
    base = moved
    capacity = larger
  }

  /// Writes one byte into room already made.
  @inlinable
  @inline(__always)
  mutating func put(_ byte: UInt8) {
    base[count] = byte
    count &+= 1
  }

  /// Writes a literal into room already made.
  @inlinable
  @inline(__always)
  mutating func put(_ literal: StaticString) {
    let length = literal.utf8CodeUnitCount
    if 1...8 ~= length {
      ByteWord(literal.utf8Start, length: length).store(to: base + count)
    } else {
      (base + count).update(from: literal.utf8Start, count: length)
    }
    count &+= length
  }

  /// Writes one byte.
  @inlinable
  mutating func write(_ byte: UInt8) {
    reserve(1)
    put(byte)
  }

  /// Writes a literal as it stands.
  @inlinable
  mutating func write(_ literal: StaticString) {
    reserve(literal.utf8CodeUnitCount)
    put(literal)
  }

  /// Writes bytes that this module has rendered before.
  mutating func write(_ rendered: [UInt8]) {
    reserve(rendered.count)
    rendered.withUnsafeBufferPointer { source in
      guard let start = source.baseAddress else { return }
      (base + count).update(from: start, count: source.count)
    }
    count += rendered.count
  }
}
