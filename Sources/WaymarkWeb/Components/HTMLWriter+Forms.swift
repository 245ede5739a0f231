import Markup
import Wording

extension HTMLWriter {
  /// A labelled choice of one among several.
  mutating func choice(
    _ name: String, _ label: String, selected: String,
    options build: (inout [(value: String, text: String)]) -> Void
  ) {
    var options: [(value: String, text: String)] = []
    build(&options)
    div(.class("field")) { html in
      html.label(.for("filter-" + name), text: label)
      html.select(.id("filter-" + name), .name(name)) { html in
        for option in options {
          html.option(.value(option.value), .selected.when(option.value == selected), text: option.text)
        }
      }
    }
  }

  /// Links to the pages of a list; nothing when there is only one.
  mutating func pager(page: Int, of pages: Int, words: Wording, address: (Int) -> Address) {
    guard pages > 1 else { return }
    nav(.class("pager"), .ariaLabel(words[.pagerLabel])) { html in
      if page > 1 {
        html.a(.href(address(page - 1)), .rel("prev"), text: words[.previousPage])
      }
      html.span(.current("page"), text: words(.pageOf, String(page), String(pages)))
      if page < pages {
        html.a(.href(address(page + 1)), .rel("next"), text: words[.nextPage])
      }
    }
  }
}
