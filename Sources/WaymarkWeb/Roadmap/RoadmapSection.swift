import CareerModel
import Catalog
import Markup
import Wording

/// The roadmap on a pathway's page: the map, on phones its lines one below the other, and the list.
struct RoadmapSection {
  let context: PageContext
  let roadmap: Roadmap
  let cluster: Cluster
  let picture: RoadmapPicture

  /// The stylesheet and script of the section.
  static let parts = ["roadmap.css", "roadmap.js"]

  private var words: Wording { context.words }
  private var pathway: PathwayID { roadmap.pathway.id }

  /// How a map is printed so that its text stays readable: on one sheet, lying or standing, or not at all.
  private var sheet: StaticString {
    switch picture.layout.height / picture.layout.width {
    case ..<0.7: "roadmap-sheet is-wide"
    case ..<1.42: "roadmap-sheet"
    default: "roadmap-sheet is-tall"
    }
  }

  init(_ roadmap: Roadmap, cluster: Cluster, context: PageContext) {
    self.context = context
    self.roadmap = roadmap
    self.cluster = cluster
    picture = RoadmapPicture(roadmap, words: context.words, catalog: context.catalog)
  }

  func render(into html: inout HTMLWriter) {
    html.div(.class("roadmap", ClusterColor.colorClass(cluster.color)), .id("roadmap")) { html in
      html.section(.class("section", sheet), .ariaLabel(words[.roadmapTitle])) { html in
        head(&html)
        map(&html)
        RoadmapWays(context: context, roadmap: roadmap).render(into: &html)
        html.note(words.roadmapSources(of: roadmap, in: context.catalog))
        downloads(&html)
      }
      RoadmapList(context: context, roadmap: roadmap).render(into: &html)
    }
  }

  private func head(_ html: inout HTMLWriter) {
    html.div(.class("roadmap-head")) { html in
      html.h2 { html in
        html.text(words[.roadmapTitle] + " ")
        html.curatedChip(words)
      }
      html.div(.class("roadmap-tools")) { html in
        html.div(.class("segments"), .role("group"), .ariaLabel(words[.roadmapViews])) { html in
          html.a(.href("#roadmap-map"), .current("true"), text: words[.roadmapMapView])
          html.a(.href("#roadmap-list"), text: words[.roadmapListView])
        }
        html.button(
          .class("button-outline small"), .type("button"), .data("print", "roadmap"), .hidden,
          text: words[.roadmapPrint])
      }
    }
    html.p(.class("reading"), text: words[.roadmapReading])
    html.p(.class("only-print strong"), text: roadmap.pathway.name + ", " + context.placeName)
  }

  private func map(_ html: inout HTMLWriter) {
    html.div(.class("map-card"), .id("roadmap-map")) { html in
      html.div(
        .class("map-scroll"), .tabIndex(0), .role("region"),
        .ariaLabel(words(.roadmapMapLabel, roadmap.pathway.name)), .data("roadmap")
      ) { html in
        let layout = picture.layout
        html.svg(
          .viewBox(-10, -4, layout.width + 20, layout.height + 8), .width(layout.width),
          .height(layout.height),
          .role("group"), .labelledBy("map-title"), .describedBy("map-detail")
        ) { svg in
          svg.title(.id("map-title"), text: picture.title)
          svg.desc(.id("map-detail"), text: picture.detail)
          picture.draw(into: &svg)
        }
      }
      html.p(.class("hint"), .data("scripted-hint"), .hidden, text: words[.roadmapKeyboard])
    }
  }

  /// The addresses name state and language, so that they can be passed on.
  private func downloads(_ html: inout HTMLWriter) {
    html.p(.class("roadmap-downloads")) { html in
      html.text(words[.roadmapDownloads])
      for (name, address) in [
        ("SVG", Addresses.roadmap(pathway, .svg)), ("PNG", Addresses.roadmap(pathway, .png)),
        ("JSON", Addresses.roadmapDocument(pathway)),
      ] {
        html.a(
          .href(
            address.adding("state", context.state?.description ?? "US")
              .adding("lang", context.language.rawValue)), text: name)
      }
    }
  }
}
