import CareerModel
import Interchange
import Markup
import Wording

/// The frame around every page: head, header with navigation and state choice, main, footer.
struct PageLayout {
  let context: PageContext
  /// The title of the browser window, without the site's name.
  let title: any PassageConvertible
  /// The place of the navigation that the page belongs to.
  var place: Place?
  /// One sentence for search engines and link previews.
  var summary: String?
  /// The path of the page as other pages link to it.
  var canonical: Address?
  /// Further stylesheets and scripts that only this kind of page needs.
  var extras: [String] = []

  private var words: Wording { context.words }
  private var assets: Assets { context.site.assets }
  /// A window's title is plain text: it can say one language, that of the page's own title.
  private var titleLanguage: Language? {
    let parts = title.passage.parts
    return parts.count == 1 ? parts[0].language : nil
  }

  func render(_ content: (inout HTMLWriter) -> Void) -> [UInt8] {
    var html = HTMLWriter(reserving: 64 * 1024)
    html.doctype()
    html.html(.lang(words.language.rawValue)) { html in
      html.head { head(&$0) }
      html.body { html in
        html.a(.class("skip-link"), .href("#main"), text: words[.skipToContent])
        header(&html)
        html.main(.id("main"), .class("page"), .tabIndex(-1), content: content)
        footer(&html)
      }
    }
    return html.finish()
  }

  private func head(_ html: inout HTMLWriter) {
    html.meta(.charset("utf-8"))
    html.meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
    html.title(.lang(titleLanguage), text: words.passage(.windowTitle, title).text)
    if let summary { html.meta(.name("description"), .content(summary)) }
    html.meta(.name("color-scheme"), .content("light dark"))
    html.link(.rel("icon"), .href(assets.address("favicon.svg")))
    html.link(.rel("stylesheet"), .href(assets.address("waymark.css")))
    for name in extras where name.hasSuffix(".css") {
      html.link(.rel("stylesheet"), .href(assets.address(name)))
    }
    if let canonical { html.link(.rel("canonical"), .href(canonical)) }
    html.script(src: assets.address("theme.js"))
    html.script(src: assets.address("waymark.js"), .attribute("type", "module"))
    for name in extras where name.hasSuffix(".js") {
      html.script(src: assets.address(name), .attribute("type", "module"))
    }
  }

  private func header(_ html: inout HTMLWriter) {
    html.header(.class("site-header")) { html in
      html.div(.class("page")) { html in
        html.a(.class("brand"), .href(Addresses.home)) { html in
          html.span(.class("blaze"), .ariaHidden)
          html.text(words[.siteName])
        }
        html.nav(.class("site-nav"), .ariaLabel(words[.mainNavigation])) { navigation(&$0) }
        stateForm(&html)
        languageForm(&html)
        html.details(.class("menu")) { html in
          html.summary(text: words[.menu])
          html.nav(.ariaLabel(words[.mainNavigation])) { navigation(&$0) }
        }
      }
    }
  }

  private func navigation(_ html: inout HTMLWriter) {
    html.ul { html in
      for place in Place.allCases {
        html.li { html in
          html.a(
            .href(address(of: place)), .current("page").when(place == self.place), text: words[place.phrase])
        }
      }
    }
  }

  private func address(of place: Place) -> Address {
    switch place {
    case .explore: Addresses.home
    case .interests: Addresses.profile
    case .routes: Addresses.routes
    case .plan: Addresses.plan
    case .occupations: Addresses.occupations
    case .credentials: Addresses.credentials
    }
  }

  private func stateForm(_ html: inout HTMLWriter) {
    html.form(.class("state-choice"), .method("post"), .action(Addresses.state)) { html in
      html.label(.for("state"), text: words[.figuresFor])
      html.input(.type("hidden"), .name("return"), .value(context.returnPath))
      html.select(.id("state"), .name("state"), .data("autosubmit"), .autocomplete("off")) { html in
        html.option(.value("US"), .selected.when(context.state == nil), text: words[.unitedStatesShort])
        for state in StateCode.states(in: words.language) {
          html.option(
            .value(state.description), .selected.when(state == context.state),
            text: state.name(in: words.language))
        }
      }
      html.button(
        .class("button-outline small"), .type("submit"), .data("hide-when-scripted"), text: words[.show])
    }
  }

  /// One button for each other language, in that language's own name.
  private func languageForm(_ html: inout HTMLWriter) {
    html.form(.class("language-choice"), .method("post"), .action(Addresses.language)) { html in
      html.input(.type("hidden"), .name("return"), .value(context.returnPath))
      for language in Language.allCases where language != context.language {
        html.button(
          .class("link-button"), .type("submit"), .name("language"), .value(language.rawValue),
          .lang(language.rawValue), text: language.ownName)
      }
    }
  }

  private func footer(_ html: inout HTMLWriter) {
    html.footer(.class("site-footer")) { html in
      html.div(.class("page")) { html in
        html.p(text: words[.footerPromise])
        html.ul { html in
          if !context.site.packs.entries.isEmpty {
            html.li { $0.a(.href(Addresses.packs), text: words[.packsTitle]) }
          }
          for (address, phrase) in [
            (Addresses.sources, Phrase.footerSources), (Addresses.numbers, .footerNumbers),
            (Addresses.accessibility, .footerAccessibility), (Addresses.privacy, .footerPrivacy),
            (Addresses.openAPI, .footerAPI),
          ] {
            html.li { $0.a(.href(address), text: words[phrase]) }
          }
        }
        html.div(.class("theme-choice"), .role("group"), .ariaLabel(words[.themeLabel]), .hidden) { html in
          for (choice, phrase) in [
            ("system", Phrase.themeSystem), ("light", .themeLight), ("dark", .themeDark),
          ] {
            html.button(
              .class("button-outline small"), .type("button"), .data("theme-choice", choice),
              .aria("pressed", "false"), text: words[phrase])
          }
        }
      }
    }
  }
}
