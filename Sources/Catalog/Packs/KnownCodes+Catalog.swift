import CareerModel
public import Planning

extension KnownCodes {
  /// The codes and ids of the catalogue. Throws `CatalogError`.
  public init(_ catalog: CareerCatalog) throws(CatalogError) {
    self.init(
      sced: Set(catalog.courses.map(\.code)), programs: Set(catalog.programs.map(\.code)),
      colleges: Set(try catalog.institutions().keys),
      pathways: Set(catalog.frameworks.flatMap { catalog.pathways(in: $0).map(\.id) }),
      credentials: Set(catalog.credentials.map(\.id)))
  }
}
