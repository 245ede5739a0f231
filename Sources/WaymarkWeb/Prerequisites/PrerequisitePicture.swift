import Markup
import Planning
import Wording

/// Draws a map of prerequisites that was laid out.
struct PrerequisitePicture {
  let map: PrerequisiteMap
  let layout: PrerequisiteLayout
  let words: Wording

  private static let corner = 6.0

  func draw(into html: inout HTMLWriter, describedBy description: String) {
    html.svg(
      .class("pre-map"), .viewBox(-4, 0, layout.width + 8, layout.height), .width(layout.width + 8),
      .height(layout.height), .role("img"), .ariaLabel(description)
    ) { svg in
      for head in layout.heads {
        svg.text(.class("pre-head"), .x(head.x), .y(22), text: words(.beforeGrade, String(head.grade)))
      }
      svg.line(
        .class("pre-edge"), .x1(-4), .y1(PrerequisiteLayout.headHeight - 8), .x2(layout.width + 4),
        .y2(PrerequisiteLayout.headHeight - 8))
      for line in layout.lines { draw(line, into: &svg) }
      for box in layout.boxes { draw(box, into: &svg) }
      // Grades stand on top, where no line can run through them.
      for line in layout.lines { label(line, into: &svg) }
    }
  }

  private func draw(_ line: PrerequisiteLayout.Line, into svg: inout SVGWriter) {
    guard let first = line.points.first, let last = line.points.last else { return }
    let form: StaticString =
      switch line.link.kind {
      case .needed: "pre-line"
      case .choice: "pre-line is-choice"
      case .recommended: "pre-line is-recommended"
      }
    svg.path(.class(form)) { path in
      path.move(first.x, first.y)
      for index in line.points.indices.dropFirst().dropLast() {
        turn(line.points[index - 1], line.points[index], line.points[index + 1], &path)
      }
      path.line(last.x - 7, last.y)
    }
    svg.polygon(.class("pre-arrow")) { points in
      points.point(last.x - 8, last.y - 4.5)
      points.point(last.x, last.y)
      points.point(last.x - 8, last.y + 4.5)
    }
  }

  private func turn(
    _ before: (x: Double, y: Double), _ corner: (x: Double, y: Double), _ after: (x: Double, y: Double),
    _ path: inout PathWriter
  ) {
    func toward(_ point: (x: Double, y: Double)) -> (x: Double, y: Double) {
      let length = abs(point.x - corner.x) + abs(point.y - corner.y)
      guard length > 0 else { return corner }
      let reach = min(Self.corner, length / 2) / length
      return (corner.x + (point.x - corner.x) * reach, corner.y + (point.y - corner.y) * reach)
    }
    let (start, end) = (toward(before), toward(after))
    path.line(start.x, start.y)
    path.corner(corner.x, corner.y, end.x, end.y)
  }

  private func label(_ line: PrerequisiteLayout.Line, into svg: inout SVGWriter) {
    guard let minimum = line.link.minimum, let last = line.points.last else { return }
    svg.text(
      .class("pre-grade"), .x(last.x - 12), .y(last.y - 4), .textAnchor("end"), text: minimum.rawValue)
  }

  private func draw(_ box: PrerequisiteLayout.Box, into svg: inout SVGWriter) {
    let isOwn = box.course < map.ownCount
    let width = PrerequisiteLayout.boxWidth
    svg.rect(
      .class("pre-box", isOwn ? "is-own" : "is-other"), .x(box.x), .y(box.y), .width(width),
      .height(box.height), .rx(3))
    if isOwn { svg.rect(.class("pre-bar"), .x(box.x), .y(box.y), .width(6), .height(box.height)) }
    let text = Double(box.title.count) * PrerequisiteLayout.titleLeading + 16
    var y = box.middle - text / 2 + 13
    for line in box.title {
      svg.text(.class("pre-title"), .x(box.x + 14), .y(y), text: line)
      y += PrerequisiteLayout.titleLeading
    }
    let course = map.courses[box.course]
    svg.text(
      .class("pre-detail"), .x(box.x + 14), .y(y),
      text: words.gradeSpan(course.grades) + ", " + words.credits(course.credits))
  }
}
