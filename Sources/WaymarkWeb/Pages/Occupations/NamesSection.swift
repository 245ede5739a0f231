import CareerModel
import Catalog
import Markup
import Wording

/// The cards with pathways, other titles and technologies.
struct NamesSection {
  let context: PageContext
  let profile: OccupationProfile

  private var words: Wording { context.words }

  func render(into html: inout HTMLWriter) {
    html.section(.class("card span-6"), .id("pathways")) { html in
      html.h2(text: words[.pathwaysTitle])
      pathways(&html, profile.occupation.pathways)
      if !profile.occupation.modernPathways.isEmpty {
        html.h3(text: words[.modernPathwaysTitle])
        pathways(&html, profile.occupation.modernPathways)
      }
      html.note([context.sourceLine(.onetPathways), words[.curatedPathways]])
    }
    html.section(.class("card span-6"), .id("names")) { html in
      html.h2(text: words[.otherTitlesTitle])
      if profile.alternateTitles.isEmpty {
        html.p(.class("missing"), text: words[.otherTitlesNone])
      } else {
        html.p(.lang(context.titleLanguage), text: profile.alternateTitles.prefix(12).joined(separator: ", "))
        if profile.alternateTitles.count > 12 {
          html.details(.class("table-behind")) { html in
            html.summary(text: words.count(.seeAllTitles, profile.alternateTitles.count))
            html.p(.lang(context.titleLanguage), text: profile.alternateTitles.joined(separator: ", "))
          }
        }
      }
      let demanded = profile.technologies.filter { $0.isInDemand || $0.isHot }.prefix(12)
      if !demanded.isEmpty {
        html.h3(text: words[.technologiesTitle])
        html.p(.lang(context.titleLanguage), text: demanded.map(\.name).joined(separator: ", "))
      }
      html.note([context.sourceLine(.alternateTitles)])
    }
  }

  private func pathways(_ html: inout HTMLWriter, _ ids: [PathwayID]) {
    html.ul(.class("link-list single")) { html in
      for id in ids {
        if let pathway = context.catalog.pathway(id), let cluster = context.catalog.cluster(id.cluster) {
          let own = pathway.occupations.first { $0.occupation == profile.occupation.code }
          html.li { html in
            html.div { html in
              html.plate(cluster, .table, assets: context.site.assets)
              html.a(.href(Addresses.pathway(id)), text: pathway.name)
              html.small { html in
                html.text(cluster.name)
                if case .curated(let reason?) = own?.origin { html.text(". " + reason + ". ") }
              }
            }
            if case .curated = own?.origin { html.curatedChip(words) }
          }
        }
      }
    }
  }
}
