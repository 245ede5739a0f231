import CareerModel
import Catalog

/// Finds the occupation that a typed code means.
struct OccupationLookup {
  let catalog: CareerCatalog

  /// The occupation with an O*NET-SOC code, or the one that a SOC code stands for.
  ///
  /// A SOC code stands for its `.00` occupation, or for its only one. Throws `CommandFailure.badData` with
  /// the nearest occupations for a code that stands for none.
  func occupation(coded text: String) throws -> Occupation {
    let typed = text.split(separator: " ").joined()
    if let code = OccupationCode(typed), let found = catalog.occupation(code) { return found }
    guard let soc = SOCCode(typed) else { throw try unknown(text) }
    if let whole = catalog.occupation(OccupationCode(digits: soc.digits * 100)) { return whole }
    let parts = catalog.occupations.filter { $0.code.soc == soc }
    if parts.count == 1 { return parts[0] }
    if parts.isEmpty { throw try unknown(text) }
    throw CommandFailure(
      .badData, "The SOC code \(soc) stands for \(parts.count) occupations.",
      hint: "Give one of: " + parts.map(named).joined(separator: "; "))
  }

  private func unknown(_ text: String) throws(CatalogError) -> CommandFailure {
    CommandFailure.unknown("occupation", text, nearest: try nearest(text))
  }

  /// By code where a code was typed, by title where words were.
  private func nearest(_ text: String) throws(CatalogError) -> [String] {
    if text.contains(where: \.isLetter) {
      let found = try catalog.search(text, kinds: [.occupation], limit: 3).hits
      return found.map { "\($0.id) \($0.title)" }
    }
    return catalog.occupationsCodedLike(text).map(named)
  }

  private func named(_ occupation: Occupation) -> String { "\(occupation.code) \(occupation.title)" }
}
