import CareerModel
import Catalog
import Markup
import Wording

/// The way in: search, and the clusters of a framework.
struct HomePage {
  let context: PageContext
  let framework: FrameworkID
  let clusters: [ClusterOverview]

  private var words: Wording { context.words }

  init(framework: FrameworkID, context: PageContext) throws(CatalogError) {
    self.context = context
    self.framework = framework
    var clusters: [ClusterOverview] = []
    for cluster in context.catalog.clusters(in: framework) {
      clusters.append(try ClusterOverview(cluster, context: context))
    }
    self.clusters = clusters
  }

  func render() -> [UInt8] {
    let layout = PageLayout(
      context: context, title: words[.homeTitle], place: .explore, summary: words[.homeSummary],
      canonical: Addresses.home(framework))
    return layout.render { html in
      html.div(.class("hero")) { html in
        html.div(.class("hero-main")) { html in
          html.h1(.class("display"), text: words[.homeTitle])
          html.p(
            .class("lead"),
            text: words(
              .homeLead, Figures.number(context.catalog.occupations.count), String(clusters.count)))
          SearchForm(context: context, text: nil).render(into: &html)
          examples(&html)
        }
        steps(&html)
      }
      grid(&html)
    }
  }

  private func examples(_ html: inout HTMLWriter) {
    html.p(.class("examples")) { html in
      html.text(words[.searchExamples] + " ")
      for example in words[.searchExampleWords].split(separator: ",") {
        let text = example.drop { $0 == " " }
        html.a(.href(Addresses.search.adding("q", text)), text: String(text))
        html.text(" ")
      }
    }
  }

  private func steps(_ html: inout HTMLWriter) {
    html.ol(.class("steps")) { html in
      for (address, title, detail) in [
        (Addresses.profile, Phrase.step1, Phrase.step1Detail),
        (Addresses.home.fragment("clusters"), .step2, .step2Detail), (Addresses.compare, .step3, .step3Detail),
      ] {
        html.li { html in
          html.a(.href(address), text: words[title])
          html.p(text: words[detail])
        }
      }
    }
  }

  private func grid(_ html: inout HTMLWriter) {
    html.section(.class("section"), .id("clusters"), .labelledBy("clusters-title")) { html in
      html.div(.class("section-head")) { html in
        html.div { html in
          html.h2(.id("clusters-title"), text: words.count(.clustersTitle, clusters.count))
          html.p(.class("reading"), text: words[.clustersReading])
        }
        html.nav(.class("segments"), .ariaLabel(words[.frameworkLabel])) { html in
          for (id, phrase) in [(FrameworkID.classic, Phrase.frameworkClassic), (.modern, .frameworkModern)] {
            html.a(
              .href(Addresses.home(id).fragment("clusters")), .current("true").when(id == framework),
              text: words[phrase])
          }
        }
      }
      html.ul(.class("cluster-grid")) { html in
        for overview in clusters {
          html.li(.class("cluster-tile", ClusterColor.colorClass(overview.cluster.color))) { html in
            html.plate(overview.cluster, .tile, assets: context.site.assets)
            html.h3 { $0.a(.href(Addresses.cluster(overview.cluster.id)), text: overview.cluster.name) }
            html.p(text: overview.counts(words))
            PayStrip(pay: overview.pay).draw(into: &html, describedBy: overview.payRange(words))
          }
        }
      }
      html.p(
        .class("reading"),
        text: words(
          .stripReading, context.placeName, Figures.dollars(Money(dollars: PayStrip.scale.low)),
          Figures.dollars(Money(dollars: PayStrip.scale.high))))
      html.note([context.paySource, context.sourceLine(.onetPathways), words[.levelSource]])
    }
  }
}
