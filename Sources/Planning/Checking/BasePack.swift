/// The pack that another one extends, with the places of its parts.
public struct BasePack: Sendable {
  /// The pack.
  public var pack: Pack
  /// Where its parts stand.
  public var places: any PackPlaces

  /// A pack that another one extends.
  public init(_ pack: Pack, places: any PackPlaces) {
    self.pack = pack
    self.places = places
  }
}
