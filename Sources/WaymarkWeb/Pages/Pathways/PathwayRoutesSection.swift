import CareerModel
import Catalog
import Markup
import Wording

/// "How do I get there?" for a pathway: a choice of one of its occupations, or of any at a skill level.
struct PathwayRoutesSection {
  let context: PageContext
  let pathway: Pathway
  let occupations: [ListedOccupation]

  private var words: Wording { context.words }

  func render(into html: inout HTMLWriter) {
    guard !occupations.isEmpty else { return }
    html.section(.class("section"), .id("how-to-get-there")) { html in
      html.h2(text: words[.routesHowThere])
      html.p(.class("reading"), text: words[.routesPathwayReading])
      html.form(.class("filters"), .action(Addresses.routes), .ariaLabel(words[.routesHowThere])) { html in
        html.input(.type("hidden"), .name("state"), .value(context.state?.description ?? "US"))
        html.div(.class("field")) { html in
          html.label(.for("routes-to"), text: words[.routesWhither])
          html.select(.id("routes-to"), .name("to")) { html in
            for level in levels {
              html.option(
                .value(RouteGoalAddress(.pathway(pathway.id, level)).description),
                text: words(.routesAnyLevel, words.levelLine(level)))
            }
            for listed in occupations.sorted(by: { $0.occupation.title < $1.occupation.title }) {
              html.option(
                .value(listed.occupation.code.description), .lang(context.titleLanguage),
                text: listed.occupation.title)
            }
          }
        }
        html.button(.class("button-outline"), .type("submit"), text: words[.routesFind])
      }
    }
  }

  private var levels: [SkillLevel] {
    SkillLevel.allCases.filter { level in occupations.contains { $0.occupation.skillLevel == level } }
  }
}
