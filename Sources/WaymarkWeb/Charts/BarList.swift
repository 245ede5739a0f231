import Markup

/// A list of labelled bars that start at zero, with the value at the end of each.
struct BarList {
  struct Row {
    let label: String
    let value: String
    /// From 0 to 1.
    let share: Double
    var note: String?
  }

  let rows: [Row]

  func draw(into html: inout HTMLWriter) {
    html.ul(.class("bars")) { html in
      for row in rows {
        html.li { html in
          html.span(.class("label")) { html in
            html.text(row.label)
            if let note = row.note { html.small(text: note) }
          }
          html.svg(.class("bar-line"), .viewBox(0, 0, 100, 10), .preserveAspectRatio("none"), .ariaHidden) {
            svg in
            svg.rect(.class("track"), .width(100), .height(10))
            svg.rect(.class("bar"), .width(min(max(row.share, 0.004), 1) * 100), .height(10))
          }
          html.span(.class("value"), text: row.value)
        }
      }
    }
  }
}
