import CareerModel
import Catalog
import Markup
import Wording

/// Programs of a pathway as a table: title, awards, how many of its occupations each leads to, colleges.
struct ProgramTable {
  let context: PageContext
  let programs: ArraySlice<ProgramLink>

  private var words: Wording { context.words }

  func render(into html: inout HTMLWriter) {
    html.scrollingTable(words[.programsAfterTitle]) { html in
      html.tableHead(
        [
          words[.programColumn], words[.awardsColumn], words[.occupationsItLeadsTo],
          words(.collegesIn, context.placeName),
        ], numbers: [2, 3])
      html.tbody { html in
        for program in programs { row(&html, program) }
      }
    }
  }

  private func row(_ html: inout HTMLWriter, _ program: ProgramLink) {
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

extension Wording {
  /// Awards in plain words, each once.
  func awards(_ awards: [Award]) -> String {
    var seen: Set<String> = []
    return awards.map(award).filter { seen.insert($0).inserted }.joined(separator: ", ")
  }
}
