import CareerModel
import Catalog
import Markup
import Wording

/// What search found, best first, narrowed by kind.
struct SearchPage {
  let context: PageContext
  let text: String?
  let kind: SearchKind?
  private let results: SearchResults?

  private var words: Wording { context.words }
  private static let shown = 40

  init(_ text: String?, kind: SearchKind?, context: PageContext) throws(CatalogError) {
    self.context = context
    self.text = text
    self.kind = kind
    if let text {
      results = try context.catalog.search(
        text, kinds: kind.map { [$0] } ?? Set(SearchKind.allCases), limit: Self.shown)
    } else {
      results = nil
    }
  }

  func render() -> [UInt8] {
    let title = text.map { words(.searchTitleFor, $0) } ?? words[.searchTitle]
    let layout = PageLayout(context: context, title: title)
    return layout.render { html in
      html.h1(text: title)
      SearchForm(context: context, text: text).render(into: &html)
      if let text, let results {
        kinds(&html, text)
        if let understood = results.understoodAs {
          html.p(.class("message-warn")) { html in
            html.strong(text: words[.spellingChecked] + " ")
            html.text(words(.showingResultsFor, understood))
          }
        }
        if results.hits.isEmpty { nothing(&html, text) } else { list(&html, results.hits) }
      }
    }
  }

  private func kinds(_ html: inout HTMLWriter, _ text: String) {
    html.nav(.class("segments"), .ariaLabel(words[.kindsLabel])) { html in
      html.a(
        .href(Addresses.search.adding("q", text)), .current("true").when(kind == nil),
        text: words[.everything])
      for each in SearchKind.allCases {
        html.a(
          .href(Addresses.search.adding("q", text).adding("kind", each.rawValue)),
          .current("true").when(kind == each), text: words.kinds(each))
      }
    }
  }

  private func list(_ html: inout HTMLWriter, _ hits: [SearchHit]) {
    html.ol(.class("results")) { html in
      for hit in hits {
        html.li { html in
          html.plate(context.cluster(of: hit), .list, assets: context.site.assets)
          html.div { html in
            html.a(.href(context.address(of: hit)), .lang(context.language(of: hit)), text: hit.title)
            html.small { $0.passage(detail(hit)) }
          }
          html.span(.class("tag"), text: words.kind(hit.kind))
        }
      }
    }
  }

  private func detail(_ hit: SearchHit) -> Passage {
    var parts: [any PassageConvertible] = []
    if let alternate = hit.alternateTitle {
      parts.append(
        words.passage(
          .alsoCalled,
          Passage(alternate, in: hit.alternateLanguage == context.language ? nil : hit.alternateLanguage)))
    }
    switch hit.kind {
    case .occupation:
      parts.append(hit.id)
      // Beside a title in another language, the sentence says what the job is.
      if context.titleLanguage != nil,
        let summary = OccupationCode(hit.id).flatMap({ context.catalog.occupation($0)?.summary })
      {
        parts.append(summary)
      }
    case .program: parts.append(words(.cip, hit.id))
    case .course: parts.append(words(.sced, hit.id))
    case .credential:
      if let issuer = context.catalog.credential(CredentialID(rawValue: hit.id))?.issuer {
        parts.append(words.title(issuer))
      }
    case .institution:
      if let college = UnitID(hit.id).flatMap({ try? context.catalog.institution($0) }) {
        parts.append(words.place(of: college))
      }
    case .pathway:
      if let cluster = context.catalog.cluster(PathwayID(rawValue: hit.id).cluster) {
        parts.append(cluster.name)
      }
    }
    return Passage(parts, separator: " · ")
  }

  private func nothing(_ html: inout HTMLWriter, _ text: String) {
    html.div(.class("empty")) { html in
      html.h2(text: words(.nothingFoundTitle, text))
      html.p(text: words[.nothingFoundDetail])
      html.a(.class("button-outline"), .href(Addresses.home.fragment("clusters")), text: words[.seeClusters])
    }
  }
}

extension PageContext {
  /// The language of a found title, where it is not the page's own: only pathways have names in each.
  func language(of hit: SearchHit) -> Language? { hit.kind == .pathway ? nil : titleLanguage }

  /// The title of something that search found.
  func title(of hit: SearchHit) -> Passage { Passage(hit.title, in: language(of: hit)) }

  /// The page of something that search found.
  func address(of hit: SearchHit) -> Address { Address(path(of: hit)) ?? Addresses.home }

  /// The path of that page. Codes and ids need no encoding.
  func path(of hit: SearchHit) -> String {
    switch hit.kind {
    case .occupation: "/occupations/" + hit.id
    case .pathway: "/pathways/" + hit.id
    case .program: "/programs/" + hit.id
    case .course: "/courses/" + hit.id
    case .credential: "/credentials/" + hit.id
    case .institution: "/colleges/" + hit.id
    }
  }

  /// The cluster whose plate stands beside something that search found.
  func cluster(of hit: SearchHit) -> Cluster? {
    let pathway: PathwayID? =
      switch hit.kind {
      case .occupation: OccupationCode(hit.id).flatMap { catalog.occupation($0)?.pathways.first }
      case .pathway: PathwayID(rawValue: hit.id)
      case .course: SCEDCode(hit.id).flatMap { catalog.course($0)?.pathways.first }
      case .credential: catalog.credential(CredentialID(rawValue: hit.id))?.pathways.first
      case .program, .institution: nil
      }
    return pathway.flatMap { catalog.cluster($0.cluster) }
  }
}

extension Wording {
  /// One thing of a kind: "Occupation".
  func kind(_ kind: SearchKind) -> String {
    switch kind {
    case .occupation: self[.kindOccupation]
    case .pathway: self[.kindPathway]
    case .program: self[.kindProgram]
    case .course: self[.kindCourse]
    case .credential: self[.kindCredential]
    case .institution: self[.kindCollege]
    }
  }

  /// Several of a kind: "Occupations".
  fileprivate func kinds(_ kind: SearchKind) -> String {
    switch kind {
    case .occupation: self[.kindOccupations]
    case .pathway: self[.kindPathways]
    case .program: self[.kindPrograms]
    case .course: self[.kindCourses]
    case .credential: self[.kindCredentials]
    case .institution: self[.kindColleges]
    }
  }
}
