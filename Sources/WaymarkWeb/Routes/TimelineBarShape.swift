import Markup

/// The form of a leg: wash for high school, solid for study, stripes for an apprenticeship, paper with an
/// outline for work and licenses. Study has thin stripes too, which show on paper only.
struct TimelineBarShape {
  let bar: TimelineBar
  let y: Double
  let height: Double

  func draw(into svg: inout SVGWriter) {
    svg.rect(.class("leg", name), .x(bar.x), .y(y), .width(bar.width), .height(height))
    switch bar.form {
    case .apprenticeship:
      svg.path(.class("leg-stripes")) {
        Stripes.draw(x: bar.x, y: y, width: bar.width, height: height, apart: 10, &$0)
      }
    case .study:
      svg.path(.class("leg-hatch")) {
        Stripes.draw(x: bar.x, y: y, width: bar.width, height: height, apart: 5, &$0)
      }
    case .highSchool, .licence, .work, .goal: break
    }
  }

  private var name: StaticString {
    switch bar.form {
    case .highSchool: "leg-school"
    case .study: "leg-study"
    case .apprenticeship: "leg-apprenticeship"
    case .licence: "leg-license"
    case .work: "leg-work"
    case .goal: "leg-goal"
    }
  }
}
