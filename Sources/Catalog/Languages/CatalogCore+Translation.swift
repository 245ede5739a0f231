import CareerModel
import Matching

extension CatalogCore {
  /// The same core with its names and sentences in another language. Titles of occupations, programs,
  /// courses, credentials and colleges stay as their publishers write them.
  func translated(by translations: Translations) -> CatalogCore {
    var core = self
    core.translations = translations
    core.clusters = clusters.map { cluster in
      Cluster(
        id: cluster.id, framework: cluster.framework,
        name: translations.text(.clusterName, cluster.id, english: cluster.name), color: cluster.color,
        grouping: translations.text(.groupingName, cluster.grouping ?? "", ofAny: cluster.grouping),
        pathways: cluster.pathways,
        summary: translations.text(.clusterSummary, cluster.id, ofAny: cluster.summary))
    }
    core.clusterByID = Lookup(core.clusters)
    core.pathways = pathways.map { pathway in
      Pathway(
        id: pathway.id, framework: pathway.framework,
        name: translations.text(.pathwayName, pathway.id, english: pathway.name),
        summary: translations.text(.pathwaySummary, pathway.id, ofAny: pathway.summary),
        occupations: pathway.occupations.map { member in
          guard case .curated(let reason?) = member.origin else { return member }
          let id = "\(member.occupation) \(pathway.id)"
          return PathwayOccupation(
            occupation: member.occupation,
            origin: .curated(reason: translations.text(.assignmentReason, id, english: reason)))
        }, programCount: pathway.programCount)
    }
    core.pathwayByID = Lookup(core.pathways)
    core.occupations = occupations.map { occupation in
      Occupation(
        code: occupation.code, title: occupation.title,
        summary: translations.text(.occupationSummary, occupation.code, ofAny: occupation.summary),
        jobZone: occupation.jobZone, interests: occupation.interests, annualWages: occupation.annualWages,
        hourlyWages: occupation.hourlyWages, outlook: occupation.outlook,
        brightOutlook: occupation.brightOutlook, pathways: occupation.pathways,
        modernPathways: occupation.modernPathways)
    }
    core.occupationByCode = Lookup(core.occupations)
    for (form, items) in interestItems {
      core.interestItems[form] = items.map { item in
        InterestItem(
          position: item.position, type: item.type, isInShortForm: item.isInShortForm,
          text: translations.text(
            .interestItem, "\(form.inventory)/\(item.position)", english: item.text))
      }
    }
    return core
  }
}
