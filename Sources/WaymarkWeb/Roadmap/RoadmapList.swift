import CareerModel
import Catalog
import Markup
import Wording

/// The roadmap as a table: the same entries, stations and exits in the same order, with the same letters
/// and numbers.
struct RoadmapList {
  let context: PageContext
  let roadmap: Roadmap

  private var words: Wording { context.words }

  func render(into html: inout HTMLWriter) {
    html.section(.class("section roadmap-list"), .id("roadmap-list")) { html in
      html.h2(text: words[.roadmapListTitle])
      html.scrollingTable(words[.roadmapListTitle]) { html in
        html.tableHead(
          [
            words[.roadmapEarnedColumn], words[.roadmapWhereColumn], words[.roadmapExitColumn],
            words[.roadmapJobColumn], words[.skillLevel], words[.openingsAYear],
            words(.typicalPayIn, context.placeName),
          ], numbers: [5, 6])
        html.tbody { html in
          start(&html)
          for line in roadmap.lines {
            for stop in roadmap.stops(of: line.id) {
              if let entry = roadmap.entry(toward: stop.id) { self.entry(&html, entry) }
              station(&html, stop, line)
            }
          }
        }
      }
    }
  }

  private func start(_ html: inout HTMLWriter) {
    for entry in roadmap.entries.prefix(1) { self.entry(&html, entry) }
    if let exit = roadmap.diplomaExit {
      for (index, job) in exit.jobs.enumerated() {
        html.tr { html in
          html.th(.scope("row")) { html in
            if index == 0 {
              html.text(words[.roadmapDiploma])
            } else {
              html.span(.class("sr-only"), text: words[.roadmapDiploma])
            }
          }
          html.td { html in
            guard index == 0 else { return }
            html.text(words[.roadmapYourSchool])
            html.small(text: words.stageTime(.highSchool))
          }
          self.job(&html, exit, job)
        }
      }
    }
    for entry in roadmap.entries where entry.kind == .diploma { self.entry(&html, entry) }
  }

  private func entry(_ html: inout HTMLWriter, _ entry: RoadmapEntry) {
    html.tr(.class("entry-row")) { html in
      html.th(.scope("row"), .columns(7)) { html in
        html.span(.class("entry"), text: String(entry.letter))
        html.text(" " + words.entry(entry, of: roadmap))
      }
    }
  }

  private func station(_ html: inout HTMLWriter, _ stop: RoadmapStop, _ line: RoadmapLine) {
    let exits = roadmap.exits(at: stop.id)
    for index in 0..<max(exits.count, 1) {
      html.tr { html in
        html.th(.scope("row")) { html in
          if index == 0 {
            html.a(.href(Addresses.station(stop.station)), text: words.earned(stop.station))
            html.small(text: words(.roadmapLine, line.name))
          } else {
            html.span(.class("sr-only"), text: words.earned(stop.station))
          }
        }
        html.td { html in
          guard index == 0 else { return }
          html.text(words.place(stop, in: context.placeName, catalog: context.catalog))
          if let time = words.time(stop) { html.small(text: time) }
        }
        if exits.isEmpty {
          html.td(.columns(5)) { $0.span(.class("missing"), text: words[.roadmapNoExit]) }
        } else {
          for job in exits[index].jobs { self.job(&html, exits[index], job) }
        }
      }
    }
  }

  private func job(_ html: inout HTMLWriter, _ exit: RoadmapExit, _ job: RoadmapJob) {
    html.td { $0.span(.class("exit"), text: String(exit.number)) }
    html.td { html in
      html.a(
        .href(Addresses.occupation(job.occupation.code)), .lang(context.titleLanguage),
        text: job.occupation.title)
      if let same = job.sameAs { html.small(text: words(.roadmapSameJob, String(same))) }
      if let needs = words.needs(job) { html.small(text: needs) }
    }
    html.td(text: job.occupation.skillLevel.map(words.skillLevel) ?? words[.levelUnrated])
    let outlook = job.occupation.outlook
    html.numberCell(
      outlook?.value.annualOpenings.map { words.marked(Figures.number($0), outlook?.scope) },
      missing: words[.noFigure])
    html.numberCell(
      job.pay.map { words.marked(words.wage($0.value), $0.scope) }, missing: context.noFigure)
  }
}
