import Catalog
import Markup
import Routing
import Wording

/// What the forms on the axis mean.
struct RoutesLegend {
  let words: Wording

  func render(into html: inout HTMLWriter) {
    html.ul(.class("route-legend")) { html in
      for kind in [RouteLeg.Kind.highSchool, .study, .apprenticeship, .work, .licence] {
        html.li { html in
          RouteMark(form: .init(kind)).draw(into: &html)
          html.text(words.kind(kind))
        }
      }
      html.li { html in
        html.span(.class("exit"), .ariaHidden, text: "1")
        html.text(words[.routesExit])
      }
      html.li(.class("legend-wide")) { html in
        html.svg(.class("route-mark"), .viewBox(0, 0, 28, 16), .ariaHidden) { svg in
          svg.rect(.class("pay-foot"), .x(0), .y(3), .width(28), .height(13))
          svg.line(.class("pay-line"), .x1(0), .y1(3), .x2(28), .y2(3))
        }
        html.text(words[.routesPay])
      }
      html.li(.class("legend-wide")) { html in
        html.svg(.class("route-mark"), .viewBox(0, 0, 28, 16), .ariaHidden) { svg in
          svg.line(.class("money-zero"), .x1(0), .y1(9), .x2(28), .y2(9))
          svg.polyline(.class("money-line")) { points in
            points.point(0, 9)
            points.point(10, 14)
            points.point(28, 2)
          }
        }
        html.text(words[.routesMoney])
      }
    }
  }
}

/// A leg's form as a small mark beside words.
struct RouteMark {
  let form: TimelineBar.Form

  func draw(into html: inout HTMLWriter) {
    html.svg(.class("route-mark"), .viewBox(0, 0, 28, 16), .ariaHidden) { svg in
      let width = form == .licence ? 8.0 : 26.0
      TimelineBarShape(
        bar: TimelineBar(form: form, x: 14 - width / 2, width: width, label: nil, labelWidth: 0), y: 1,
        height: 14
      ).draw(into: &svg)
    }
  }
}
