import Markup
import Wording

/// The head of the shared axis: grades above where the traveller is at school, years from now below.
struct TimelineAxis {
  let scale: TimelineScale
  let words: Wording

  func draw(into html: inout HTMLWriter) {
    let top = scale.grades.isEmpty ? 0.0 : 22.0
    html.svg(.class("route-axis"), .viewBox(-2, 0, scale.width + 4, top + 30), .ariaHidden) { svg in
      var free = 0.0
      for mark in scale.grades {
        let text = mark.grade.map { words(.grade, String($0)) } ?? words[.routesAfterSchool]
        let x = scale.x(mark.month)
        guard x >= free else { continue }
        svg.text(.class("axis-grade"), .x(x), .y(14), text: text)
        free = x + RouteTimeline.boldMeasure.width(text) + 8
      }
      for month in scale.ticks {
        let x = scale.x(month)
        svg.line(.class("axis-tick"), .x1(x), .y1(top + 8), .x2(x), .y2(top + 26))
        let text = month == 0 ? words[.routesNow] : words.count(.routesYears, month / 12)
        if x + RouteTimeline.labelMeasure.width(text) < scale.width {
          svg.text(.class("axis-year"), .x(x + 5), .y(top + 20), text: text)
        }
      }
      svg.line(.class("axis-line"), .x1(0), .y1(top + 28), .x2(scale.width), .y2(top + 28))
    }
  }
}
