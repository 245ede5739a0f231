import CareerModel
import Catalog
import Markup
import Wording

/// The roadmap on phones: each line as an upright list, the first one open.
struct RoadmapWays {
  let context: PageContext
  let roadmap: Roadmap

  private var words: Wording { context.words }

  func render(into html: inout HTMLWriter) {
    html.div(.class("ways")) { html in
      for (index, line) in roadmap.lines.enumerated() {
        html.details(.open.when(index == 0)) { html in
          html.summary { html in
            sample(&html, index)
            html.span(text: words(.roadmapLine, line.name))
            html.small(text: words.count(.roadmapExits, exitCount(line)))
          }
          html.ol(
            .class("way", ["way-1", "way-2", "way-3", "way-4"][min(index, 3)] as StaticString)
          ) { html in
            // What comes before the diploma is the same for every line: it is told once.
            if index == 0 { highSchool(&html) }
            diploma(&html)
            stations(&html, of: line)
          }
        }
      }
    }
  }

  private func exitCount(_ line: RoadmapLine) -> Int {
    line.stations.reduce(0) { $0 + roadmap.exits(at: $1.id).count }
  }

  private func sample(_ html: inout HTMLWriter, _ index: Int) {
    html.svg(.viewBox(0, 0, 36, 12), .ariaHidden) { svg in
      func path(_ svg: inout SVGWriter, _ name: StaticString) {
        svg.path(.class("map-line", name)) { path in
          path.move(0, 6)
          path.horizontal(36)
        }
      }
      path(&svg, ["map-line-1", "map-line-2", "map-line-3", "map-line-4"][min(index, 3)])
      if index == 2 { path(&svg, "map-core") }
    }
  }

  private func highSchool(_ html: inout HTMLWriter) {
    for entry in roadmap.entries.prefix(1) { self.entry(&html, entry) }
    stage(&html, .highSchool)
    let courses =
      roadmap.courses.technical.map { ($0.grade, 0, $0.course, Phrase.roadmapCareerCourse) }
      + roadmap.courses.general.filter { $0.subject == .mathematics || $0.subject == .science }
      .map { ($0.grade, 1, $0.course, Phrase.roadmapGeneralCourse) }
    for course in courses.sorted(by: { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }) {
      html.li(.class("way-stop")) { html in
        html.a(
          .href(Addresses.course(course.2)), .lang(context.titleLanguage),
          text: context.catalog.course(course.2)?.title ?? course.2.description)
        html.text(" ")
        html.small(text: words(.grade, String(course.0)) + ", " + words[course.3].lowercased())
      }
    }
  }

  private func diploma(_ html: inout HTMLWriter) {
    html.li(.class("way-station"), text: words[.roadmapDiploma])
    if let exit = roadmap.diplomaExit { self.exit(&html, exit) }
    for entry in roadmap.entries where entry.kind == .diploma { self.entry(&html, entry) }
  }

  private func stations(_ html: inout HTMLWriter, of line: RoadmapLine) {
    var shown: RoadmapStage?
    for stop in roadmap.stops(of: line.id) {
      if stop.station.stage != shown {
        shown = stop.station.stage
        stage(&html, stop.station.stage)
      }
      if let entry = roadmap.entry(toward: stop.id) { self.entry(&html, entry) }
      html.li(
        .class("way-station", stop.station.stage == .apprenticeship ? "is-apprenticeship" : "is-school")
      ) { html in
        html.a(.href(Addresses.station(stop.station)), text: stop.station.name)
        html.text(" ")
        html.small(text: words.place(stop, in: context.placeName, catalog: context.catalog))
      }
      for exit in roadmap.exits(at: stop.id) { self.exit(&html, exit) }
    }
  }

  private func stage(_ html: inout HTMLWriter, _ stage: RoadmapStage) {
    html.li(.class("way-stage"), text: words.stage(stage) + ", " + words.stageTime(stage).lowercasedFirst)
  }

  private func entry(_ html: inout HTMLWriter, _ entry: RoadmapEntry) {
    html.li(.class("way-entry")) { html in
      html.span(.class("entry"), text: String(entry.letter))
      html.text(" " + words.entry(entry, of: roadmap))
    }
  }

  private func exit(_ html: inout HTMLWriter, _ exit: RoadmapExit) {
    for job in exit.jobs {
      html.li(.class("way-exit")) { html in
        html.span(.class("exit"), text: String(exit.number))
        html.span { html in
          html.a(
            .href(Addresses.occupation(job.occupation.code)),
            .lang(job.sameAs == nil ? context.titleLanguage : nil),
            text: job.sameAs.map { words(.roadmapSameJob, String($0)) } ?? job.occupation.title)
        }
        html.span(.class("figure")) { html in
          html.pay(job.pay, missing: context.noFigure, words: words)
        }
      }
    }
  }
}

extension String {
  /// The text within a sentence: its first letter small.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
