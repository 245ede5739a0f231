import CareerModel
import Catalog
import Markup
import Wording

/// Programs after high school, with how many colleges offer them in the place shown. Some pathways have
/// hundreds: the page shows the first, folds some more, and leads to the rest.
struct PathwayProgramsSection {
  let context: PageContext
  let pathway: Pathway
  let programs: [ProgramLink]

  private var words: Wording { context.words }
  private static let shown = 15
  private static let folded = 45

  func render(into html: inout HTMLWriter) {
    html.section(.class("section"), .id("programs")) { html in
      html.h2(text: words[.programsAfterTitle])
      guard !programs.isEmpty else {
        html.p(.class("missing"), text: words[.programsNone])
        return
      }
      html.p(.class("reading"), text: words(.programsAfterReading, context.placeName))
      ProgramTable(context: context, programs: programs.prefix(Self.shown)).render(into: &html)
      let more = programs.dropFirst(Self.shown).prefix(Self.folded)
      if !more.isEmpty {
        html.details(.class("table-behind")) { html in
          html.summary(text: words.count(.seeMorePrograms, more.count))
          ProgramTable(context: context, programs: more).render(into: &html)
        }
      }
      if programs.count > Self.shown + Self.folded {
        html.p(.class("see-all")) { html in
          html.a(
            .href(Addresses.pathwayPrograms(pathway.id)),
            text: words.count(.seeAllPrograms, programs.count))
        }
      }
      html.note([
        context.sourceLine(.programOccupations), context.sourceLine(.programOfferings),
        words[.publicOnly],
      ])
    }
  }
}
