import CareerModel
import Markup
import Planning
import Wording

/// A set of requirements, folded: what it asks for as a tree, and what may count twice.
struct RequirementSetView {
  let context: PageContext
  let pack: Pack
  let set: RequirementSet

  private var words: Wording { context.words }

  func render(into html: inout HTMLWriter) {
    html.details(.class("set")) { html in
      html.summary { html in
        html.h4 { $0.passage(words.title(set.title)) }
        html.span(.class("hint"), text: words.classes(of: set))
      }
      html.div(.class("set-body"), .id("set-" + set.id)) { html in
        if let citation = set.citation {
          html.p(.class("hint")) { $0.citation(citation, words: words) }
        }
        RequirementTreeView(context: context, pack: pack, own: set.id)
          .render(set.root, beside: set.citation, into: &html)
        SharingList(context: context, pack: pack, set: set).render(into: &html)
      }
    }
  }
}

extension Wording {
  /// The years of graduation that a set holds for.
  func classes(of set: RequirementSet) -> String {
    switch (set.firstClass, set.lastClass) {
    case (let first?, let last?) where first == last: self(.setClass, String(first))
    case (let first?, let last?): self(.setClasses, String(first), String(last))
    case (let first?, nil): self(.setClassesFrom, String(first))
    case (nil, let last?): self(.setClassesTo, String(last))
    case (nil, nil): self[.setEveryClass]
    }
  }
}
