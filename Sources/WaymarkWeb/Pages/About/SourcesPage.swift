import CareerModel
import Catalog
import Markup
import Wording

/// Every table of facts: who published it, which release, under which licence, how many rows.
struct SourcesPage {
  let context: PageContext

  private var words: Wording { context.words }

  func render() -> [UInt8] {
    let layout = PageLayout(
      context: context, title: words[.sourcesTitle], canonical: Addresses.sources)
    return layout.render { html in
      html.pageHead(
        words[.sourcesTitle], lead: words[.sourcesLead], cluster: nil, assets: context.site.assets)
      html.section(.class("section")) { html in
        html.h2(text: words[.publishedTitle])
        html.scrollingTable(words[.publishedTitle]) { html in
          html.tableHead(
            [
              words[.dataSetColumn], words[.releaseColumn], words[.licenseColumn], words[.tableColumn],
              words[.rowsColumn], words[.checksumColumn],
            ], numbers: [4])
          html.tbody { html in
            for source in context.catalog.sources.sorted(by: Self.inOrder) { row(&html, source) }
          }
        }
      }
      html.section(.class("section")) { html in
        html.h2 { html in
          html.text(words[.curatedTitle] + " ")
          html.curatedChip(words)
        }
        html.p(text: words[.curatedExplained])
        html.ul(.class("plain-list")) { html in
          for (phrase, file) in Self.curatedTables {
            html.li { html in
              html.text(words[phrase])
              html.small(text: "Facts/curated/\(file.name).tsv")
            }
          }
        }
      }
      html.section(.class("section")) { html in
        html.h2(text: words[.attributionTitle])
        html.p(text: words[.attributionONET])
        html.p(text: words[.attributionOthers])
        html.p(text: words[.attributionExtracts])
      }
    }
  }

  private static let curatedTables: [(Phrase, FactSchema)] = [
    (.curatedFrameworks, .frameworkPathways), (.curatedMap, .frameworkMap),
    (.curatedOccupations, .occupationPathways), (.curatedModern, .modernOccupations),
    (.curatedCourses, .coursePathways), (.curatedSequences, .courseSequences),
    (.curatedGeneral, .generalCourses), (.curatedCredentials, .credentials), (.curatedSummaries, .summaries),
    (.curatedMerges, .socMerges),
    (.curatedAliases, .frameworkAliases), (.curatedGaps, .pathwayLevelGaps),
    (.curatedCredentialOccupations, .credentialOccupations),
    (.curatedCredentialPathways, .credentialPathways), (.curatedRoadmaps, .roadmapStations),
  ]

  private static func inOrder(_ left: FactSource, _ right: FactSource) -> Bool {
    (left.publisher, left.dataSet, left.table) < (right.publisher, right.dataSet, right.table)
  }

  private func row(_ html: inout HTMLWriter, _ source: FactSource) {
    html.tr { html in
      html.th(.scope("row")) { html in
        html.passage(words.title(source.dataSet))
        html.small(.lang(context.titleLanguage), text: source.publisher)
      }
      html.td { html in
        html.text(words.release(source.release))
        if !source.date.isEmpty { html.small(text: words.release(source.date)) }
      }
      html.td(.lang(context.titleLanguage), text: source.licence)
      html.td(text: source.table)
      html.td(.class("num"), text: Figures.number(source.rows))
      html.td { html in
        html.element("code", .title(source.checksum), text: String(source.checksum.prefix(12)))
        html.small(text: source.input)
      }
    }
  }
}
