import CareerModel
import Markup
import Planning
import Wording

/// What comes before what in a program of study: drawn, and the same as a list.
struct PrerequisiteSection {
  let context: PageContext
  let program: ProgramOfStudy
  let pack: Pack
  let map: PrerequisiteMap

  private var words: Wording { context.words }
  /// With more courses than this a drawing cannot be read any more; the list holds them all.
  private static let mostDrawn = 60

  init(context: PageContext, program: ProgramOfStudy, pack: Pack) {
    self.context = context
    self.program = program
    self.pack = pack
    map = PrerequisiteMap(program, in: pack)
  }

  func render(into html: inout HTMLWriter) {
    guard !map.courses.isEmpty else { return }
    let layout = map.courses.count <= Self.mostDrawn ? PrerequisiteLayout(map) : nil
    html.section(.class("section", paper(layout)), .id("before")) { html in
      html.h2(text: words[.beforeTitle])
      guard !map.links.isEmpty else {
        html.p(text: words[.beforeNone])
        return
      }
      html.p(.class("reading")) { $0.passage(finding) }
      if let layout {
        drawing(&html, layout)
      } else {
        html.p(.class("missing"), text: words[.beforeTooMany])
      }
      html.h3(text: words[.beforeList])
      list(&html)
    }
  }

  /// How it is printed: a wide drawing on a lying sheet, with its heading and its list; one whose text would
  /// become too small not at all.
  private func paper(_ layout: PrerequisiteLayout?) -> StaticString {
    switch layout?.width ?? 0 {
    case ...720: ""
    case ...1400: "is-lying"
    default: "is-list-on-paper"
    }
  }

  /// The longest chain, and the course that most others wait for.
  private var finding: Passage {
    guard let measures = map.measures?.courses, let longest = measures.map(\.delay).max() else {
      return words.passage(.beforeReading)
    }
    var finding = Passage(words.count(.beforeChain, longest))
    let most = measures.indices.max { measures[$0].blocking < measures[$1].blocking }
    if let most, measures[most].blocking > 0 {
      finding.append(" ")
      let waiting = words.count(.packCourses, measures[most].blocking)
      finding.append(words.passage(.beforeBlocking, words.title(map.courses[most].title), waiting))
    }
    return finding
  }

  private func drawing(_ html: inout HTMLWriter, _ layout: PrerequisiteLayout) {
    html.div(.class("pre-sheet")) { html in
      html.ul(.class("pre-keys")) { html in
        key(&html, .beforeKeyNeeded) { $0.line(.class("pre-line"), .x1(0), .y1(8), .x2(36), .y2(8)) }
        if map.links.contains(where: { $0.kind == .choice }) {
          key(&html, .beforeKeyChoice) {
            $0.line(.class("pre-line is-choice"), .x1(0), .y1(8), .x2(36), .y2(8))
          }
        }
        if map.links.contains(where: { $0.kind == .recommended }) {
          key(&html, .beforeKeyRecommended) {
            $0.line(.class("pre-line is-recommended"), .x1(0), .y1(8), .x2(36), .y2(8))
          }
        }
        key(&html, .beforeKeyOwn) { svg in
          svg.rect(.class("pre-box is-own is-key"), .x(5), .y(1), .width(26), .height(14), .rx(2))
          svg.rect(.class("pre-bar"), .x(5), .y(1), .width(5), .height(14))
        }
      }
      html.div(
        .class("pre-scroll"), .tabIndex(0), .role("region"),
        .ariaLabel(words(.beforeRegion, program.title))
      ) { html in
        PrerequisitePicture(map: map, layout: layout, words: words).draw(
          into: &html, describedBy: words(.beforePicture, program.title) + " " + finding.text)
      }
    }
  }

  private func key(_ html: inout HTMLWriter, _ phrase: Phrase, draw: (inout SVGWriter) -> Void) {
    html.li { html in
      html.svg(.viewBox(0, 0, 36, 16), .width(36), .height(16), .ariaHidden, content: draw)
      html.text(words[phrase])
    }
  }

  /// Every course with what comes before it in words, and how many wait for it.
  private func list(_ html: inout HTMLWriter) {
    let table = PackCourseTable(context: context, pack: pack)
    html.scrollingTable(words[.beforeList]) { html in
      html.tableHead(
        [
          words[.schoolCourseColumn], words[.schoolGradesColumn], words[.schoolBeforeColumn],
          words[.beforeWaiting],
        ], numbers: [3])
      html.tbody { html in
        for (index, course) in map.courses.enumerated() {
          html.tr { html in
            html.th(.scope("row")) { html in
              table.name(&html, course)
              if index < map.ownCount { html.small(text: words[.beforeOwn]) }
            }
            html.td(text: words.gradeSpan(course.grades))
            html.td { table.before(&$0, course) }
            html.numberCell(
              map.measures.map { Figures.number($0.courses[index].blocking) }, missing: words[.noFigure])
          }
        }
      }
    }
  }
}
