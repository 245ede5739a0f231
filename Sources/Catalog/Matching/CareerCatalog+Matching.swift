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
  public func interestItems(_ form: InventoryForm) -> [InterestItem] { core.interestItems[form] ?? [] }

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
