public import CareerModel

/// An item of an interest inventory: an activity that one may like or not.
public struct InterestItem: Hashable, Sendable {
  /// Its place in the inventory, from 1.
  public let position: Int
  /// The type whose score it counts for.
  public let type: HollandType
  /// Whether it belongs to the short form, too.
  public let isInShortForm: Bool
  /// The activity.
  public let text: String

  /// An item.
  public init(position: Int, type: HollandType, isInShortForm: Bool, text: String) {
    self.position = position
    self.type = type
    self.isInShortForm = isInShortForm
    self.text = text
  }
}
