/// A part of a pack, named so that the place it was written at can be found again.
public struct PackElement: Hashable, Sendable {
  /// One of the things that a pack holds, by its place in the pack's lists.
  public enum Part: Hashable, Sendable {
    case pack
    case calendar
    case course(Int)
    case agreement(Int)
    case program(Int)
    case requirements(Int)
    case planRule(Int)
    case missing(Int)
  }

  /// A step down into a part.
  public enum Step: Hashable, Sendable {
    /// To a key of it, or a column.
    case key(String)
    /// To an item of a list, from 0.
    case item(Int)
  }

  /// The thing.
  public var part: Part
  /// The way down from it.
  public var steps: [Step]
  /// A value that stands there among others.
  public var value: String?

  /// A part of a pack.
  public init(_ part: Part, _ steps: [Step] = [], value: String? = nil) {
    self.part = part
    self.steps = steps
    self.value = value
  }

  /// Under one key of a thing.
  public init(_ part: Part, key: String, value: String? = nil) {
    self.init(part, [.key(key)], value: value)
  }
}
