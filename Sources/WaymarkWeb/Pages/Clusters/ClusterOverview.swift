import CareerModel
import Catalog
import Wording

/// The figures of a group of occupations: a cluster or a pathway.
struct ClusterOverview {
  let cluster: Cluster
  let pathwayCount: Int
  /// Distinct occupations.
  let occupationCount: Int
  /// Typical pay in the place shown, by skill level.
  let pay: [SkillLevel: [Money]]
  /// How many occupations stand at each level.
  let levels: [SkillLevel: Int]

  /// A cluster's figures.
  init(_ cluster: Cluster, context: PageContext) throws(CatalogError) {
    try self.init(
      cluster, pathways: cluster.pathways.compactMap(context.catalog.pathway), context: context)
  }

  /// The figures of some pathways of a cluster.
  init(_ cluster: Cluster, pathways: [Pathway], context: PageContext) throws(CatalogError) {
    self.cluster = cluster
    pathwayCount = pathways.count
    let codes = Set(pathways.flatMap { $0.occupations.map(\.occupation) })
    occupationCount = codes.count
    var pay: [SkillLevel: [Money]] = [:]
    var levels: [SkillLevel: Int] = [:]
    for code in codes {
      guard let listed = try context.catalog.listed(code, in: context.state),
        let level = listed.occupation.skillLevel
      else { continue }
      levels[level, default: 0] += 1
      if let figure = listed.typicalPay { pay[level, default: []].append(figure.money) }
    }
    self.pay = pay.mapValues { $0.sorted() }
    self.levels = levels
  }

  /// Lowest and highest typical pay.
  var payBounds: (low: Money, high: Money)? {
    let all = pay.values.flatMap(\.self)
    guard let low = all.min(), let high = all.max() else { return nil }
    return (low, high)
  }

  func counts(_ words: Wording) -> String {
    words.count(.pathwaysCount, pathwayCount) + ", " + words.count(.occupationsCount, occupationCount)
  }

  func payRange(_ words: Wording) -> String {
    guard let bounds = payBounds else { return words[.noFigure] }
    return words(.payFromTo, Figures.dollars(bounds.low), Figures.dollars(bounds.high))
  }

  /// "3 semi-, 20 mid-, 56 high-skilled".
  func levelCounts(_ words: Wording) -> String {
    words(.levelCounts, String(levels[.semi] ?? 0), String(levels[.mid] ?? 0), String(levels[.high] ?? 0))
  }
}
