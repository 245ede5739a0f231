import CareerModel
import Catalog
import Markup
import Wording

/// Programs after high school, with how many colleges offer them in the place shown.
struct PathwayProgramsSection {
  let context: PageContext
  let pathway: Pathway
  let programs: [ProgramLink]

  private var words: Wording { context.words }
  private static let shown = 15

  func render(into html: inout HTMLWriter) {
    html.section(.class("section"), .id("programs")) { html in
      html.h2(text: words[.programsAfterTitle])
      guard !programs.isEmpty else {
        html.p(.class("missing"), text: words[.programsNone])
        return
      }
      html.p(.class("reading"), text: words(.programsAfterReading, context.placeName))
      table(&html, programs.prefix(Self.shown))
      if programs.count > Self.shown {
        html.details(.class("table-behind")) { html in
          html.summary(text: words.count(.seeMorePrograms, programs.count - Self.shown))
          table(&html, programs.dropFirst(Self.shown))
        }
      }
      html.note([
        context.sourceLine(.programOccupations), context.sourceLine(.programOfferings),
        words[.publicOnly],
      ])
    }
  }

  private func table(_ html: inout HTMLWriter, _ programs: some Sequence<ProgramLink>) {
    html.scrollingTable(words[.programsAfterTitle]) { html in
      html.tableHead(
        [
          words[.programColumn], words[.awardsColumn], words[.occupationsItLeadsTo],
          words(.collegesIn, context.placeName),
        ], numbers: [2, 3])
      html.tbody { html in
        for program in programs {
          html.tr { html in
            html.th(.scope("row")) { html in
              html.a(
                .href(Addresses.program(program.program.code)), .lang(context.titleLanguage),
                text: program.program.title)
            }
            html.td { html in
              if program.awards.isEmpty {
                html.span(.class("missing"), text: words(.noCollegeIn, context.placeName))
              } else {
                html.text(words.awards(program.awards))
              }
            }
            html.td(.class("num"), text: Figures.number(program.occupationCount))
            html.td(.class("num"), text: Figures.number(program.collegeCount))
          }
        }
      }
    }
  }
}

extension Wording {
  /// Awards in plain words, each once.
  func awards(_ awards: [Award]) -> String {
    var seen: Set<String> = []
    return awards.map(award).filter { seen.insert($0).inserted }.joined(separator: ", ")
  }
}
