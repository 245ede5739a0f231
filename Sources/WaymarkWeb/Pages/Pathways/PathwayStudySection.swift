import CareerModel
import Interchange
import Markup
import Planning
import Wording

/// Programs of study of schools for a pathway: those of districts and states, or the template where there are none.
struct PathwayStudySection {
  let context: PageContext
  let pathway: PathwayID

  private var words: Wording { context.words }

  func render(into html: inout HTMLWriter) {
    let found = found
    guard !found.isEmpty else { return }
    html.section(.class("section"), .id("programs-of-study")) { html in
      html.h2(text: words[.packProgramsTitle])
      html.p(.class("reading"), text: words[.pathwayStudyReading])
      html.ul(.class("link-list")) { html in
        for (pack, program) in found {
          html.li { html in
            html.div { html in
              html.a(.href(Addresses.packProgram(pack.id, program.id))) {
                $0.passage(words.title(program.title))
              }
              html.small { $0.passage(words.title(pack.title)) }
            }
          }
        }
      }
    }
  }

  private var found: [(pack: Pack, program: ProgramOfStudy)] {
    let all = context.site.packs.entries.flatMap { entry in
      entry.own.programs.filter { $0.pathway == pathway }.map { (pack: entry.own, program: $0) }
    }
    let taught = all.filter { $0.pack.owner != .template }
    return taught.isEmpty ? all : taught
  }
}
