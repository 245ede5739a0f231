import Catalog

/// One page of a list: how many there are, which ones these are, and where the next ones are.
struct APIList {
  /// The most entries of a page, and how many there are when none is asked for.
  static let longest = 500
  static let usual = 100

  let json: JSONValue

  init<Thing>(_ all: [Thing], _ parameters: QueryParameters, path: String, _ entry: (Thing) -> JSONValue)
    throws(PageFailure)
  {
    let limit = try parameters.number("limit", in: 1...Self.longest) ?? Self.usual
    let offset = try parameters.number("offset", in: 0...10_000_000) ?? 0
    let next = offset + limit < all.count ? parameters.address(path, offset: offset + limit) : nil
    json = [
      "total": .number(all.count), "limit": .number(limit), "offset": .number(offset), "next": .text(next),
      "items": .list(all.dropFirst(offset).prefix(limit), entry),
    ]
  }
}
