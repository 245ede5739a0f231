/// A form of the interest inventory.
public enum InventoryForm: String, Sendable, CaseIterable {
  /// All sixty items.
  case standard
  /// The thirty items of the standard inventory that are marked for the short form.
  case short
  /// The lighter inventory for grades 6 to 8.
  case junior

  /// The inventory it is taken from, as the table `interest_items` names it.
  public var inventory: String { self == .junior ? "junior" : "standard" }

  /// The form's items among those of the inventory it is taken from, in order.
  public func items(of inventory: [InterestItem]) -> [InterestItem] {
    let items = self == .short ? inventory.filter(\.isInShortForm) : inventory
    return items.sorted { $0.position < $1.position }
  }
}
