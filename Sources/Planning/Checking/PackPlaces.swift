/// Knows where the parts of a pack were written.
public protocol PackPlaces: Sendable {
  /// The place of a part, or the nearest one around it.
  func place(of element: PackElement) -> PackPlace
}
