import Markup
import Wording

/// The search field with its button; suggestions appear as one types when scripts run.
struct SearchForm {
  let context: PageContext
  let text: String?

  func render(into html: inout HTMLWriter) {
    let words = context.words
    html.search { html in
      html.form(
        .class("search-box"), .action(Addresses.search), .data("suggest", address: Addresses.suggestions),
        .data("announce-one", words[.announceOne]), .data("announce-many", words[.announceMany]),
        .data("announce-none", words[.announceNone])
      ) { html in
        html.label(.for("q"), text: words[.searchLabel])
        html.div { html in
          html.input(
            .type("search"), .id("q"), .name("q"), .value(text ?? ""), .autocomplete("off"),
            .maxLength(200), .attribute("spellcheck", "false"))
          html.button(.class("button"), .type("submit"), text: words[.searchAction])
        }
      }
    }
  }
}
