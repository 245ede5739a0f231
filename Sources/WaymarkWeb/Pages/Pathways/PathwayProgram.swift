import CareerModel
import Catalog

/// A program of a pathway with the colleges that offer it in the place shown.
struct PathwayProgram {
  let link: ProgramLink
  let colleges: [UnitID]
  let awards: [Award]

  /// The programs of a pathway: those offered most in the place first.
  static func of(_ pathway: PathwayID, context: PageContext) throws(CatalogError) -> [PathwayProgram] {
    let links = try context.catalog.programs(of: pathway)
    let offerings = try context.catalog.offerings(of: links.map(\.program.code), in: context.state)
    return links.map { link in
      let offers = offerings[link.program.code] ?? []
      return PathwayProgram(
        link: link, colleges: offers.map(\.institution), awards: Set(offers.flatMap(\.awards)).sorted())
    }.sorted {
      ($1.weight, $0.link.program.title) < ($0.weight, $1.link.program.title)
    }
  }

  /// A program that leads to many of the occupations and is offered in many places is what most look for.
  private var weight: Int { link.occupationCount * colleges.count }
}
