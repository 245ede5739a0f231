import CareerModel
import Catalog
import Markup
import Wording

extension HTMLWriter {
  /// A wide table in a region that scrolls and takes the focus.
  mutating func scrollingTable(_ label: String, content: (inout HTMLWriter) -> Void) {
    div(.class("table-scroll"), .tabIndex(0), .role("region"), .ariaLabel(label)) { html in
      html.table(.class("data"), content: content)
    }
  }

  /// The head of a table; columns after the first hold numbers when they are in `numbers`.
  mutating func tableHead(_ titles: [String], numbers: Set<Int> = []) {
    thead { html in
      html.tr { html in
        for (index, title) in titles.enumerated() {
          html.th(
            .scope("col"), numbers.contains(index) ? .class("num") : .none, text: title)
        }
      }
    }
  }

  /// A small table: texts in the first column, figures in the others.
  mutating func dataTable(_ titles: [String], rows: [[String]]) {
    table(.class("data")) { html in
      html.tableHead(titles, numbers: Set(1..<max(titles.count, 2)))
      html.tbody { html in
        for row in rows {
          html.tr { html in
            for (index, value) in row.enumerated() {
              if index == 0 {
                html.th(.scope("row"), text: value)
              } else {
                html.td(.class("num"), text: value)
              }
            }
          }
        }
      }
    }
  }

  /// The table behind a chart, folded away.
  mutating func tableBehind(_ label: String, content: (inout HTMLWriter) -> Void) {
    details(.class("table-behind")) { html in
      html.summary(text: label)
      content(&html)
    }
  }

  /// Occupations as rows: link, skill level under it, typical pay at the right.
  mutating func occupationLinks(_ occupations: [ListedOccupation], context: PageContext) {
    ul(.class("link-list")) { html in
      for listed in occupations {
        let occupation = listed.occupation
        html.li { html in
          html.div { html in
            html.a(
              .href(Addresses.occupation(occupation.code)), .lang(context.titleLanguage),
              text: occupation.title)
            html.small(text: context.words.levelLine(occupation.skillLevel))
          }
          html.span(.class("figure")) { html in
            html.pay(listed.pay, missing: context.noFigure, words: context.words)
          }
        }
      }
    }
  }
}

extension Wording {
  /// "Mid-skilled", or words for an occupation that has not been rated.
  func levelLine(_ level: SkillLevel?) -> String {
    switch level {
    case .semi?: self[.levelSemiSkilled]
    case .mid?: self[.levelMidSkilled]
    case .high?: self[.levelHighSkilled]
    case nil: self[.levelUnrated]
    }
  }
}
