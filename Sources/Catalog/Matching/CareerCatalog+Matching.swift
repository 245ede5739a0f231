import CareerModel
import GRDB
public import Matching
import Synchronization

extension CareerCatalog {
  /// Compares profiles with every occupation; read once, when first used.
  public func matcher() throws(CatalogError) -> Matcher {
    if let known = late.matcher.withLock({ $0 }) { return known }
    let occupations = core.occupations
    let loaded = try read { db in Matcher(try TraitsReader(db: db).read(occupations)) }
    late.matcher.withLock { $0 = loaded }
    return loaded
  }

  /// The items of an inventory form, in the catalogue's language.
  public func interestItems(_ form: InventoryForm) throws(CatalogError) -> [InterestItem] {
    let inventory = form == .junior ? "junior" : "standard"
    let items = try read { db in
      try Row.fetchAll(
        db,
        sql: "SELECT position, type, short, text FROM interest_items WHERE inventory = ? ORDER BY position",
        arguments: [inventory]
      ).compactMap { row -> InterestItem? in
        guard let type = HollandType(rawValue: row[1]) else { return nil }
        let position: Int = row[0]
        return InterestItem(
          position: position, type: type, isInShortForm: row[2] != nil,
          text: core.translations.text(.interestItem, "\(inventory)/\(position)", english: row[3] as String))
      }
    }
    return form.items(of: items)
  }

  /// The skills that occupations are rated on, by element id, named and explained in the catalogue's
  /// language.
  public func skillExplanations() throws(CatalogError) -> [SkillExplanation] {
    let order = try matcher().skills
    let rows = try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT element, name, text FROM elements
          LEFT JOIN summaries ON kind = 'element' AND id = element AND language = 'en'
          """
      ).map { row -> SkillExplanation in
        let element: String = row[0]
        return SkillExplanation(
          element: element,
          name: core.translations.text(.elementName, element, english: row[1] as String),
          meaning: core.translations.text(.elementSummary, element, ofAny: row[2] as String?))
      }
    }
    let byElement = Dictionary(uniqueKeysWithValues: rows.map { ($0.element, $0) })
    return order.compactMap { byElement[$0] }
  }
}
